import { lessonState, type Placement } from '../../../core/record'
import { usePageWords } from '../../app/page-words'
import { ButtonLink } from '../../components/button'
import { CourseLink } from '../../components/course-link'
import { Icon } from '../../components/icon'
import { useRecord, useSession } from '../../state'

/** Where a placement check says to begin, with the way there. */
export const PlacementAdvice = ({ placement }: { placement: Placement }) => {
  const { placement: words } = usePageWords()
  const { course } = useSession()
  const record = useRecord()
  if (placement.type === 'from-start') {
    const [first] = course.lessons
    return (
      <>
        <p>{words.fromStart}</p>
        {first && (
          <ButtonLink variant="primary" to={`/lesson/${first.id}`}>
            {words.first}
            <Icon name="arrow-right" />
          </ButtonLink>
        )}
      </>
    )
  }
  const { lessons } = placement
  if (lessons.length === 0) return <p>{words.nothingMissed}</p>
  return (
    <>
      <p>{words.begin(lessons.length)}</p>
      <ul className="placement-lessons">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <CourseLink to={`/lesson/${lesson.id}`}>
              {lesson.number}. {lesson.title}
            </CourseLink>
            {lessonState(record, lesson).completed && ` (${words.completed})`}
          </li>
        ))}
      </ul>
    </>
  )
}
