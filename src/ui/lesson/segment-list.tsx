import type { Lesson } from '../../core/course'
import { useCourseContent } from '../app/course-content'
import { useWords } from '../app/words'
import { Icon } from '../components/icon'
import { useRecord } from '../state'

/** The segments of a lesson as buttons that move there, with what was read and, where it is known, the one at hand. */
export const SegmentList = ({
  lesson,
  current = null,
  onGo,
}: {
  lesson: Lesson
  current?: number | null
  onGo: (segment: number) => void
}) => {
  const words = useWords().learning.lesson
  const lang = useCourseContent().languageOfLesson?.(lesson.id)
  const reached = new Set(useRecord().segments)
  return (
    <ol className="outline-segments">
      {lesson.segments.map(({ slot, title }) => (
        <li key={slot}>
          <button
            type="button"
            aria-current={slot === current ? 'location' : undefined}
            onClick={() => onGo(slot)}
          >
            <span lang={lang}>{title}</span>
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
  )
}
