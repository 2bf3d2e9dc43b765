import { CourseLink } from '../../components/course-link'
import { findLesson, type Lesson } from '../../../core/course'
import { lessonStatus } from '../../../core/record'
import { StatusWord } from '../../components/status-word'
import { usePageWords } from '../../app/page-words'
import { useRecord, useSession } from '../../state'
import { firstResponses } from './first-responses'

const LessonResult = ({ lesson }: { lesson: Lesson }) => {
  const { results } = usePageWords()
  const record = useRecord()
  return (
    <li>
      <CourseLink to={`/lesson/${lesson.id}`}>
        {lesson.number}. {lesson.title}
      </CourseLink>
      <p className="results-lesson-facts">
        <StatusWord status={lessonStatus(record, lesson)} />
        <span>{firstResponses(record, lesson, results)}</span>
      </p>
    </li>
  )
}

/** Every lesson by module: its state and how the first responses went. */
export const LessonResults = () => {
  const { results } = usePageWords()
  const { course } = useSession()
  return (
    <section aria-labelledby="results-lessons">
      <h2 id="results-lessons">{results.lessons}</h2>
      <p>{results.lead}</p>
      {course.modules.map((module) => (
        <section key={module.id}>
          <h3>{module.title}</h3>
          <ul className="results-lessons">
            {module.lessons.map((id) => {
              const lesson = findLesson(course, id)
              return lesson && <LessonResult key={id} lesson={lesson} />
            })}
          </ul>
        </section>
      ))}
    </section>
  )
}
