import { lessonItems, moduleOf, type Lesson } from '../../../core/course'
import { lessonState } from '../../../core/record'
import { useWords } from '../../app/words'
import { Icon } from '../../components/icon'
import { PageHeading } from '../../components/page-heading'
import { useRecord, useSession } from '../../state'

/** The title of a lesson, where it stands, and how long it takes: reading and questions apart. */
export const LessonHead = ({ lesson }: { lesson: Lesson }) => {
  const words = useWords().learning.lesson
  const { course } = useSession()
  const record = useRecord()
  return (
    <>
      <PageHeading title={lesson.title} eyebrow={moduleOf(course, lesson.id)?.title} />
      <ul className="lesson-facts">
        <li>{words.place(lesson.number, course.lessons.length)}</li>
        <li>{words.minutes(lesson.minutes)}</li>
        <li>{words.questions(lessonItems(lesson).length)}</li>
        {lessonState(record, lesson).completed && (
          <li className="lesson-done">
            <Icon name="check" />
            {words.done}
          </li>
        )}
      </ul>
    </>
  )
}
