import { itemAtSlot, type Course, type Lesson } from '../course'
import { emptyLesson, type LearnerRecord, type LessonState, type OpenFinal } from './learner-record'

export type LessonStatus = 'not-started' | 'in-progress' | 'completed'

/** Reads what the record holds of a lesson. */
export const lessonState = (record: LearnerRecord, lesson: Lesson): LessonState =>
  record.lessons[lesson.slot] ?? emptyLesson

/** Tells how far a lesson has come, as learners see it. */
export const lessonStatus = (record: LearnerRecord, lesson: Lesson): LessonStatus => {
  const state = lessonState(record, lesson)
  if (state.completed) return 'completed'
  const reached = new Set(record.segments)
  const begun =
    state.submitted ||
    lesson.segments.some(({ slot }) => reached.has(slot)) ||
    lesson.items.some(({ slot }) => slot !== null && record.items[slot] !== undefined)
  return begun ? 'in-progress' : 'not-started'
}

/** Tells whether every lesson of the course was completed. */
export const allLessonsCompleted = (course: Course, record: LearnerRecord): boolean =>
  course.lessons.every((lesson) => lessonState(record, lesson).completed)

/** Tells whether the best final reaches the pass mark. */
export const finalPassed = (course: Course, record: LearnerRecord): boolean =>
  record.final.best !== null && record.final.best >= course.passMark

/**
 * Reads the final in progress as far as the course has its items: an update may have taken some out, and a package
 * older than the record does not know all. Null where there is none, or where none of its items is left.
 */
export const openFinal = (course: Course, record: LearnerRecord): OpenFinal | null => {
  const { open } = record.final
  const answers = open?.answers.filter(({ slot }) => itemAtSlot(course, slot) !== undefined) ?? []
  return open && answers.length > 0 ? { ...open, answers } : null
}

/** Tells whether all that the course's completion rule asks is met. */
export const courseDone = (course: Course, record: LearnerRecord): boolean => {
  const lessons = course.completion === 'final' || allLessonsCompleted(course, record)
  const final = course.completion === 'lessons' || finalPassed(course, record)
  return lessons && final
}

/** Where the learner was last: in a lesson's text, in its quiz, or in the final. Slots of the ledger. */
export type Place =
  | { readonly part: 'segment'; readonly segment: number }
  | { readonly part: 'quiz'; readonly lesson: number }
  | { readonly part: 'final' }

const placeName = 'place'

/** Writes a place as the value of a setting and as `cmi.core.lesson_location`. */
export const encodePlace = (place: Place): string => {
  if (place.part === 'segment') return `s${place.segment}`
  return place.part === 'quiz' ? `q${place.lesson}` : 'f'
}

/** Reads where the learner was last; null where nothing, or nothing that can be read, is there. */
export const readPlace = (record: LearnerRecord): Place | null => {
  const value = record.settings[placeName]?.value ?? ''
  const slot = /^[sq](\d{1,4})$/.exec(value)?.[1]
  if (value === 'f') return { part: 'final' }
  if (slot === undefined) return null
  return value.startsWith('s')
    ? { part: 'segment', segment: Number(slot) }
    : { part: 'quiz', lesson: Number(slot) }
}

/** Makes the event that changes a setting, with the next `rev`; null where it already has that value. */
export const settingEvent = (record: LearnerRecord, name: string, value: string) => {
  const now = record.settings[name]
  if (now?.value === value) return null
  return { type: 'setting-changed', name, value, rev: (now?.rev ?? 0) + 1 } as const
}

/** Makes the event that remembers where the learner is; null where the learner was there already. */
export const placeEvent = (record: LearnerRecord, place: Place) =>
  settingEvent(record, placeName, encodePlace(place))
