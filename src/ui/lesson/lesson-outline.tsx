import { useCourseContent } from '../app/course-content'
import { useOwnLanguage, useWords } from '../app/words'
import { useLessonScope } from './lesson-context'
import { SegmentList } from './segment-list'

/** What a lesson holds: its objectives, and its segments as buttons that move there. */
export const LessonOutline = () => {
  const words = useWords().learning.lesson
  const { lesson, goTo } = useLessonScope()
  const lang = useCourseContent().languageOfLesson?.(lesson.id)
  return (
    <section className="outline" aria-labelledby="outline-title" lang={useOwnLanguage()}>
      <h2 id="outline-title">{words.outline}</h2>
      <p className="outline-label">{words.objectives}</p>
      <ul className="outline-objectives">
        {lesson.objectives.map(({ id, text }) => (
          <li key={id} lang={lang}>
            {text}
          </li>
        ))}
      </ul>
      <p className="outline-label">{words.segments}</p>
      <SegmentList lesson={lesson} onGo={goTo} />
    </section>
  )
}
