import type { Course, Lesson, Segment } from '../../../core/course'
import { findLesson } from '../../../core/course'
import { segmentNoteKinds, type SegmentNote } from '../../../core/notebook'

/** A note with the segment that it stands at; null where the course has it no more. */
export interface PlacedNote extends SegmentNote {
  readonly place: Segment | null
}

/** The notes of a lesson, in the order of its segments; without a lesson those whose lesson is gone. */
export interface LessonNotes {
  readonly lesson: Lesson | null
  readonly notes: readonly PlacedNote[]
}

/** Groups notes by lesson in teaching order; within a segment bookmark, highlights, note. Lost ones come last. */
export const notesByLesson = (course: Course, notes: readonly SegmentNote[]): LessonNotes[] => {
  const order = (lesson: Lesson | null, note: SegmentNote): number => {
    const segment = lesson?.segments.findIndex(({ id }) => id === note.segment) ?? -1
    const place = segment === -1 ? (lesson?.segments.length ?? 0) : segment
    return place * segmentNoteKinds.length + segmentNoteKinds.indexOf(note.kind)
  }
  const groupOf = (lesson: Lesson | null, held: readonly SegmentNote[]): LessonNotes[] =>
    held.length === 0
      ? []
      : [
          {
            lesson,
            notes: [...held]
              .sort((a, b) => order(lesson, a) - order(lesson, b) || a.id.localeCompare(b.id))
              .map((note) => ({
                ...note,
                place: lesson?.segments.find(({ id }) => id === note.segment) ?? null,
              })),
          },
        ]
  const lost = notes.filter(({ lesson }) => !findLesson(course, lesson))
  return [
    ...course.lessons.flatMap((lesson) =>
      groupOf(
        lesson,
        notes.filter((note) => note.lesson === lesson.id),
      ),
    ),
    ...groupOf(null, lost),
  ]
}
