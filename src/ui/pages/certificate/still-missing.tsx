import { lessonStatus } from '../../../core/record'
import { stillNeeded } from '../../app/course-progress'
import { ButtonLink } from '../../components/button'
import { CourseLink } from '../../components/course-link'
import { useRecord, useSession } from '../../state'
import { useCertificateWords } from './use-certificate-words'

/** What the completion rule still asks for, with the way to each. */
export const StillMissing = () => {
  const words = useCertificateWords()
  const { course } = useSession()
  const record = useRecord()
  const { lessons, final } = stillNeeded(course, record)
  const open = course.lessons.filter((lesson) => lessonStatus(record, lesson) !== 'completed')
  return (
    <>
      <p>{words.missingLead}</p>
      {lessons > 0 && (
        <>
          <p>{words.missingLessons(lessons)}</p>
          <ul>
            {open.map(({ id, number, title }) => (
              <li key={id}>
                <CourseLink to={`/lesson/${id}`}>
                  {number}. {title}
                </CourseLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {final && (
        <>
          <p>
            {words.missingFinal(course.passMark)}{' '}
            {record.final.best !== null && words.bestSoFar(record.final.best)}
          </p>
          <ButtonLink to="/final">{words.toFinal}</ButtonLink>
        </>
      )}
    </>
  )
}
