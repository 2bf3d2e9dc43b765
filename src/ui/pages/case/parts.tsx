import { Fragment, type ReactNode } from 'react'
import type { CaseScene, ChoiceQuality } from '../../../core/course'
import { useOwnLanguage } from '../../app/words'
import { CourseLink } from '../../components/course-link'
import { Icon } from '../../components/icon'
import { useFocusedHeading } from '../../components/use-focused-heading'
import { useSession } from '../../state'
import { useCaseWords } from './case-words'

/** A text of a case in its paragraphs. */
export const Paragraphs = ({ text }: { text: string }) =>
  text.split('\n').map((paragraph, index) => <p key={index}>{paragraph}</p>)

/** The heading of what is on screen. Takes focus when the learner has moved to it. */
export const StepHeading = ({
  eyebrow,
  focuses,
  children,
}: {
  eyebrow: string
  focuses: boolean
  children: ReactNode
}) => {
  const heading = useFocusedHeading(focuses)
  return (
    <div className="case-step-heading">
      <p lang={useOwnLanguage()}>{eyebrow}</p>
      <h2 ref={heading} tabIndex={-1}>
        {children}
      </h2>
    </div>
  )
}

/** The sections of the source behind a scene, as links. */
export const Sources = ({ scene }: { scene: CaseScene }) => {
  const words = useCaseWords()
  const { sections } = useSession().course.source
  const titleOf = (id: string) => sections.find((section) => section.id === id)?.title ?? ''
  return (
    <p className="case-sources" lang={useOwnLanguage()}>
      {words.sources}
      {scene.source.map((id) => (
        <Fragment key={id}>
          {' '}
          <CourseLink to="/sources" state={{ section: id }} title={titleOf(id)}>
            <span aria-hidden="true">{words.section(id)}</span>
            <span className="visually-hidden">{words.sectionTitled(id, titleOf(id))}</span>
          </CourseLink>
        </Fragment>
      ))}
    </p>
  )
}

const icons = { better: 'check', mixed: 'info', worse: 'alert' } as const

/** How well a choice serves, in words with its icon. */
export const Quality = ({ quality }: { quality: ChoiceQuality }) => {
  const words = useCaseWords()
  return (
    <span className={`case-quality case-quality-${quality}`} lang={useOwnLanguage()}>
      <Icon name={icons[quality]} />
      {words.quality[quality]}
    </span>
  )
}
