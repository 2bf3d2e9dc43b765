import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { openFinal, placeEvent, type OpenFinal } from '../../../core/record'
import { usePageWords } from '../../app/page-words'
import { useWords } from '../../app/words'
import { Button } from '../../components/button'
import { Icon } from '../../components/icon'
import { PageHeading } from '../../components/page-heading'
import { ProgressLine } from '../../components/progress-line'
import { ItemView } from '../../items'
import { LoadFailed } from '../../lesson/load-failed'
import { OpenQuestions } from '../../lesson/open-questions'
import { QuestionHead } from '../../lesson/question-head'
import { QuestionSteps } from '../../lesson/question-steps'
import { StepBar } from '../../lesson/step-bar'
import { itemsNeeded } from '../../lesson/items-needed'
import { useQuizzes } from '../../lesson/use-quizzes'
import { useSession } from '../../state'
import { answerFinal, drawnItems, submitFinal, type Drawn } from './final-plan'

const firstOpen = (drawn: readonly Drawn[]): number => {
  const open = drawn.findIndex(({ code }) => code === null)
  return open === -1 ? Math.max(0, drawn.length - 1) : open
}

const FinalBar = ({
  index,
  of,
  onGo,
  onSubmit,
}: {
  index: number
  of: number
  onGo: (index: number) => void
  onSubmit: () => void
}) => {
  const { final, quiz } = usePageWords()
  return (
    <StepBar
      label={quiz.barLabel}
      back={
        index > 0 && (
          <Button variant="quiet" onClick={() => onGo(index - 1)}>
            <Icon name="arrow-left" />
            {final.previous}
          </Button>
        )
      }
      next={
        index < of - 1 ? (
          <Button variant="primary" onClick={() => onGo(index + 1)}>
            {final.next}
            <Icon name="arrow-right" />
          </Button>
        ) : (
          <Button variant="primary" onClick={onSubmit}>
            {final.submit}
          </Button>
        )
      }
    />
  )
}

interface QuestionsProps {
  readonly drawn: readonly Drawn[]
  readonly focuses: boolean
  readonly onSubmit: () => void
}

/** The questions of a final, one a view, in any order; nothing is judged until all is submitted. */
const FinalQuestions = ({ drawn, focuses, onSubmit }: QuestionsProps) => {
  const { final } = usePageWords()
  const session = useSession()
  const [index, setIndex] = useState(() => firstOpen(drawn))
  const [asks, setAsks] = useState(false)
  const [moved, setMoved] = useState(focuses)
  const open = drawn.flatMap(({ code }, place) => (code === null ? [place] : []))
  const current = drawn[index]
  const go = (to: number) => {
    setAsks(false)
    setMoved(true)
    setIndex(to)
  }
  if (asks) {
    return (
      <OpenQuestions
        title={open.length === 0 ? final.allAnswered : final.open(open.length)}
        text={open.length === 0 ? final.confirmText : `${final.openText} ${final.confirmText}`}
        open={open}
        submit={open.length === 0 ? final.submit : final.submitAnyway}
        onGo={go}
        onSubmit={onSubmit}
        onBack={() => go(index)}
      />
    )
  }
  if (!current) return null
  const answered = drawn.length - open.length
  const answeredText = final.answered(answered, drawn.length)
  const isLast = index === drawn.length - 1
  const ask = () => (open.length === 0 ? onSubmit() : setAsks(true))
  const keep = (code: string, latencySeconds: number) =>
    session.act(answerFinal(session.store.getState().record.final.open, current.slot, code), latencySeconds)
  return (
    <>
      <QuestionHead
        place={final.place(index + 1, drawn.length)}
        progress={{ value: answered, max: drawn.length, label: final.progress, text: answeredText }}
        note={answeredText}
        focuses={moved}
      />
      <ItemView key={current.slot} mode="final" item={current.item} code={current.code} onAnswer={keep} />
      <QuestionSteps
        states={drawn.map(({ code }) => (code === null ? 'open' : 'answered'))}
        current={index}
        onGo={go}
      />
      {!isLast && (
        <p className="final-submit">
          <Button onClick={ask}>{final.submit}</Button>
        </p>
      )}
      <FinalBar index={index} of={drawn.length} onGo={go} onSubmit={ask} />
    </>
  )
}

/** A final in progress: loads the quizzes that it draws from, and submits it. */
export const FinalRun = ({
  open,
  focuses,
}: {
  open: OpenFinal
  /** Takes focus when the questions are there, because the page was here before. */
  focuses: boolean
}) => {
  const { final } = usePageWords()
  const { load } = useWords().learning
  const session = useSession()
  const navigate = useNavigate()
  const { course } = session
  const { quizzes, done, of } = useQuizzes(itemsNeeded(course, open.answers))
  useEffect(() => session.act(placeEvent(session.store.getState().record, { part: 'final' })), [session])
  const submit = () => {
    const now = openFinal(course, session.store.getState().record)
    if (!now || quizzes.type !== 'loaded') return
    session.act(submitFinal(now, drawnItems(course, now.answers, quizzes.value)))
    session.milestone()
    void navigate('/results')
  }
  return (
    <div className="final-asking question-page step-page">
      <PageHeading title={final.title} />
      {quizzes.type === 'loading' && (
        <div className="quiz-loading">
          <p>{load.loaded(done, of)}</p>
          <ProgressLine value={done} max={of} label={load.loading} text={load.loaded(done, of)} />
        </div>
      )}
      {quizzes.type === 'failed' && <LoadFailed onRetry={quizzes.retry} />}
      {quizzes.type === 'loaded' && (
        <FinalQuestions
          drawn={drawnItems(course, open.answers, quizzes.value)}
          focuses={focuses}
          onSubmit={submit}
        />
      )}
    </div>
  )
}
