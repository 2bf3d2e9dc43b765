import { CourseLink } from '../../components/course-link'
import { finalPassed, lessonState, placeEvent } from '../../../core/record'
import { useCourseContent } from '../../app/course-content'
import { usePageWords } from '../../app/page-words'
import { Button, ButtonLink } from '../../components/button'
import { Icon } from '../../components/icon'
import { PageHeading } from '../../components/page-heading'
import { useRecord, useSession } from '../../state'
import { startFinal } from './final-plan'

const LessonsLeft = () => {
  const { final } = usePageWords()
  const { course } = useSession()
  const record = useRecord()
  const left = course.lessons.filter((lesson) => !lessonState(record, lesson).completed)
  if (left.length === 0) return null
  return (
    <details className="final-left">
      <summary>{final.lessonsLeft(left.length)}</summary>
      <ul>
        {left.map(({ id, number, title }) => (
          <li key={id}>
            <CourseLink to={`/lesson/${id}`}>
              {number}. {title}
            </CourseLink>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What the final is and what it asks, before it is started. */
export const FinalIntro = () => {
  const { final } = usePageWords()
  const session = useSession()
  const { blueprint } = useCourseContent()
  const record = useRecord()
  const { course } = session
  const { best } = record.final
  const start = () => {
    session.act(startFinal(course, blueprint, session.store.getState().record, session.random))
    session.act(placeEvent(session.store.getState().record, { part: 'final' }))
  }
  return (
    <div className="final">
      <PageHeading title={final.title} />
      <p className="final-lead">{final.intro(course.finalLength, course.passMark)}</p>
      {best !== null && (
        <p className="final-best">
          {final.best(best, finalPassed(course, record))}{' '}
          <CourseLink to="/results">{final.results}</CourseLink>
        </p>
      )}
      <ul className="final-rules">
        {Object.values(final.rules).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <LessonsLeft />
      <div className="final-start">
        <Button variant="primary" onClick={start}>
          {best === null ? final.start : final.again}
          <Icon name="arrow-right" />
        </Button>
        <ButtonLink to="/" variant="quiet">
          {final.home}
        </ButtonLink>
      </div>
    </div>
  )
}
