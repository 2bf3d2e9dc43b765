import { useEffect, useRef, type ReactNode } from 'react'
import type { Course } from '../../core/course'
import type { Answer, LaunchQuestion, SaveStatus } from '../../core/tracking'
import type { Language, Words } from '../../locales'
import { Button } from '../components/button'
import { CopyPanel } from '../components/copy-panel'
import { Icon, type IconName } from '../components/icon'
import { useRecordCopy } from '../components/use-record-copy'
import { useSession, useSessionState } from '../state'
import { choiceOf } from './launch-choice'
import { useWords, WordsProvider } from './words'
import './boot-screens.css'

/** A page without the shell. */
export const BootScreen = ({
  icon,
  title,
  course,
  children,
}: {
  icon?: IconName
  title: string
  course?: string
  children: ReactNode
}) => (
  <main className="boot">
    {course !== undefined && <p className="boot-course">{course}</p>}
    <h1>
      {icon && <Icon name={icon} />}
      {title}
    </h1>
    {children}
  </main>
)

const QuestionScreen = ({
  course,
  question,
  onAnswer,
}: {
  course: Course
  question: LaunchQuestion
  onAnswer: (answer: Answer) => void
}) => {
  const { ask } = useWords().shell
  const { title, texts, answers } = choiceOf(question, ask)
  return (
    <BootScreen title={title} course={course.title}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className="boot-actions">
        {answers.map(({ answer, label }, place) => (
          <Button
            key={answer}
            variant={place === 0 ? 'primary' : 'secondary'}
            onClick={() => onAnswer(answer)}
          >
            {label}
          </Button>
        ))}
      </div>
    </BootScreen>
  )
}

/** Asks what only the learner can know before the course opens. The default answer stands first. */
export const LaunchQuestionScreen = ({
  language,
  ...question
}: {
  language: Language
  course: Course
  question: LaunchQuestion
  onAnswer: (answer: Answer) => void
}) => (
  <WordsProvider language={language}>
    <QuestionScreen {...question} />
  </WordsProvider>
)

/** What stands under "It is safe to close this window"; null where it would not be true. */
const endedText = (
  save: SaveStatus['type'],
  kept: boolean,
  words: Words['shell']['boot']['ended'],
): string | null => {
  switch (save) {
    case 'not-saved':
    case 'in-page':
    case 'nowhere':
      return null
    case 'saved':
      return words.saved
    case 'sent':
      return kept ? words.sent : words.sentNotKept
    case 'not-connected':
      return words.notConnected
    case 'browse':
      return words.nothing
    case 'local':
    case 'review':
    case 'on-device':
      return words.local
  }
}

/** A window that a page has opened may be closed by the course; a frame and a tab of its own may not. */
const mayClose = (): boolean => window.opener !== null && window.parent === window

/** Goes back to the host by itself once nothing is at stake, as cmi5 asks (10.0, returnURL). */
const useReturn = (returnUrl: string | null, safe: boolean) =>
  useEffect(() => {
    if (returnUrl !== null && safe) window.location.assign(returnUrl)
  }, [returnUrl, safe])

const WayOut = ({ returnUrl }: { returnUrl: string | null }) => {
  const words = useWords().shell.boot.ended
  if (returnUrl !== null)
    return (
      <p>
        <a href={returnUrl}>{words.back}</a>
      </p>
    )
  return mayClose() ? (
    <div className="boot-actions">
      <Button variant="primary" onClick={() => window.close()}>
        {words.close}
      </Button>
    </div>
  ) : (
    <p className="boot-hint">{words.hint}</p>
  )
}

/** The end of a launch: says whether the window may be closed, and offers a copy where something is not saved. */
export const EndedScreen = () => {
  const { boot } = useWords().shell
  const save = useSessionState((state) => state.save.type)
  const kept = useSessionState((state) => state.kept)
  const { returnUrl } = useSession().launch
  const copy = useRecordCopy()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const text = endedText(save, kept, boot.ended)
  const needsCopy = text === null || (save === 'sent' && !kept)
  useReturn(returnUrl, !needsCopy)
  return (
    <main className="boot">
      <h1 ref={heading} tabIndex={-1}>
        <Icon name={text === null ? 'alert' : 'check'} />
        {text === null ? boot.endedUnsaved.title : boot.ended.title}
      </h1>
      <p>{text ?? (kept ? boot.endedUnsaved.text : boot.endedUnsaved.textNotKept)}</p>
      {needsCopy && <CopyPanel {...copy} />}
      <WayOut returnUrl={returnUrl} />
    </main>
  )
}
