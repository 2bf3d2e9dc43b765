import { useWords } from '../app/words'
import { Icon } from '../components/icon'
import { useRecord } from '../state'
import { useLessonScope } from './lesson-context'

/** What a lesson holds: its objectives, and its segments as buttons that move there. */
export const LessonOutline = () => {
  const words = useWords().learning.lesson
  const { lesson, goTo } = useLessonScope()
  const reached = new Set(useRecord().segments)
  return (
    <section className="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{words.outline}</h2>
      <p className="outline-label">{words.objectives}</p>
      <ul className="outline-objectives">
        {lesson.objectives.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p className="outline-label">{words.segments}</p>
      <ol className="outline-segments">
        {lesson.segments.map(({ slot, title }) => (
          <li key={slot}>
            <button type="button" onClick={() => goTo(slot)}>
              <span>{title}</span>
              {reached.has(slot) && (
                <span className="outline-reached">
                  <Icon name="check" />
                  {words.reached}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
