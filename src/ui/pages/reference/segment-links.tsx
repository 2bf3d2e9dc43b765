import { useState } from 'react'
import { findSegment } from '../../../core/course'
import { useCourseContent } from '../../app/course-content'
import { CourseLink } from '../../components/course-link'
import { useSession } from '../../state'
import { useReferenceWords } from './use-reference-words'

/** A link to a part of a lesson. */
export const SegmentLink = ({ slot }: { slot: number }) => {
  const { languageOfLesson } = useCourseContent()
  const found = findSegment(useSession().course, slot)
  if (!found) return null
  const { lesson, segment } = found
  return (
    <CourseLink to={`/lesson/${lesson.id}`} state={{ segment: slot }} lang={languageOfLesson?.(lesson.id)}>
      {lesson.number}. {segment.title}
    </CourseLink>
  )
}

/** How many links stand before the button that shows the rest. */
const shownAtFirst = 3

/** Links to parts of lessons. On paper all are there. */
export const SegmentLinks = ({ slots }: { slots: readonly number[] }) => {
  const words = useReferenceWords()
  const [isOpen, setOpen] = useState(slots.length <= shownAtFirst + 1)
  if (slots.length === 0) return null
  const first = isOpen ? slots.length : shownAtFirst
  return (
    <>
      <ul className="reference-links">
        {slots.map((slot, index) => (
          <li key={slot} className={index < first ? undefined : 'reference-late'}>
            <SegmentLink slot={slot} />
          </li>
        ))}
      </ul>
      {!isOpen && (
        <button type="button" className="reference-more" onClick={() => setOpen(true)}>
          {words.more(slots.length - first)}
        </button>
      )}
    </>
  )
}
