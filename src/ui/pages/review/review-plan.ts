import type { Course, Lesson } from '../../../core/course'
import type { LearnerRecord } from '../../../core/record'
import { dueItems, nextDue, wasSureAndWrong } from '../../../core/review'

/** What about three minutes hold. */
const sessionLength = 8
const minutesPerItem = 3 / sessionLength

/** A question of a review session. */
export interface ReviewQuestion {
  readonly id: string
  readonly slot: number
  readonly lesson: Lesson
  /** The learner was sure of the first answer and missed. */
  readonly sureAndWrong: boolean
  /** Responses so far: no showing of its choices is like another. */
  readonly turn: number
}

/** What a session asks, in its order: what is due, as much as about three minutes hold. */
export const planSession = (course: Course, record: LearnerRecord, today: number): ReviewQuestion[] =>
  dueItems(course, record, today)
    .slice(0, sessionLength)
    .map(({ id, slot, lesson, state }) => ({
      id,
      slot,
      lesson,
      sureAndWrong: wasSureAndWrong({ state }),
      turn: state.tries,
    }))

/** How much is due, how long a session of it takes, and what comes after. */
export const dueFacts = (course: Course, record: LearnerRecord, today: number) => {
  const due = dueItems(course, record, today).length
  return {
    due,
    /** Of the next session. */
    minutes: Math.ceil(Math.min(due, sessionLength) * minutesPerItem),
    next: nextDue(course, record, today),
  }
}
