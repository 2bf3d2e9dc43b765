import type { Course, Lesson } from '../../../core/course'
import {
  allLessonsCompleted,
  courseDone,
  lessonState,
  lessonStatus,
  openFinal,
  readPlace,
  type LearnerRecord,
} from '../../../core/record'
import { lessonRest } from '../../app/course-progress'

/** What the learner does next, and where. */
export type Resume =
  /** Nothing has begun. */
  | { readonly type: 'start'; readonly lesson: Lesson }
  | {
      readonly type: 'lesson'
      readonly lesson: Lesson
      /** Null where the place is not known any more. */
      readonly segment: string | null
      readonly minutes: number
    }
  | { readonly type: 'quiz'; readonly lesson: Lesson; readonly questions: number }
  /** The lesson that was left is completed; this is the next one that is not. */
  | { readonly type: 'next'; readonly lesson: Lesson }
  /** A final is in progress. */
  | { readonly type: 'final'; readonly answered: number; readonly of: number }
  /** Every lesson is completed and the final is not passed. */
  | { readonly type: 'final-next' }
  | { readonly type: 'done' }

/** The lesson of the place that was left, with the segment's title where the place is in a text. */
const leftLesson = (
  course: Course,
  record: LearnerRecord,
): { lesson: Lesson; segment: string | null } | null => {
  const place = readPlace(record)
  if (!place || place.part === 'final') return null
  for (const lesson of course.lessons) {
    if (place.part === 'quiz' && place.lesson === lesson.slot) return { lesson, segment: null }
    if (place.part !== 'segment') continue
    const segment = lesson.segments.find(({ slot }) => slot === place.segment)
    if (segment) return { lesson, segment: segment.title }
  }
  return null
}

/**
 * The lesson in progress that the place is nearest to, where the place itself is not known: an update took it out, and
 * what stood beside it got its slot beside it.
 */
const nearestBegun = (course: Course, record: LearnerRecord): Lesson | undefined => {
  const place = readPlace(record)
  const away = ({ segments }: Lesson) =>
    place?.part === 'segment' ? Math.min(...segments.map(({ slot }) => Math.abs(slot - place.segment))) : 0
  return course.lessons
    .filter((lesson) => lessonStatus(record, lesson) === 'in-progress')
    .sort((a, b) => away(a) - away(b))[0]
}

/** The first lesson that is not completed, from the given index on and then from the start. */
const nextOpen = (course: Course, record: LearnerRecord, from: number): Lesson | undefined =>
  [...course.lessons.slice(from), ...course.lessons.slice(0, from)].find(
    (lesson) => !lessonState(record, lesson).completed,
  )

const inLesson = (record: LearnerRecord, lesson: Lesson, segment: string | null): Resume => {
  const { minutes, questions } = lessonRest(record, lesson)
  return minutes === 0 ? { type: 'quiz', lesson, questions } : { type: 'lesson', lesson, segment, minutes }
}

/** Decides what stands on the resume card. Null only for a course without lessons. */
export const resumeOf = (course: Course, record: LearnerRecord): Resume | null => {
  const open = openFinal(course, record)
  if (open && (readPlace(record)?.part === 'final' || allLessonsCompleted(course, record))) {
    const answered = open.answers.filter(({ rev }) => rev > 0).length
    return { type: 'final', answered, of: open.answers.length }
  }
  if (courseDone(course, record)) return { type: 'done' }
  const left = leftLesson(course, record)
  if (left && !lessonState(record, left.lesson).completed) return inLesson(record, left.lesson, left.segment)
  const begun = nearestBegun(course, record)
  if (!left && begun) return inLesson(record, begun, null)
  const next = nextOpen(course, record, left ? course.lessons.indexOf(left.lesson) : 0)
  if (!next) return course.lessons.length === 0 ? null : { type: 'final-next' }
  const isFresh =
    !left &&
    record.final.count === 0 &&
    course.lessons.every((lesson) => lessonStatus(record, lesson) === 'not-started')
  return isFresh ? { type: 'start', lesson: next } : { type: 'next', lesson: next }
}
