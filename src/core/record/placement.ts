import type { Course, Lesson } from '../course'
import type { LearnerRecord } from './learner-record'
import { settingEvent } from './read-record'

/** Where a placement check says to begin. */
export type Placement =
  /** Too much was missed to pick: with the first lesson. */
  | { readonly type: 'from-start' }
  /** With these, in teaching order; none where nothing was missed. */
  | { readonly type: 'lessons'; readonly lessons: readonly Lesson[] }

const placementName = 'placement'

/** What a setting of 15 characters holds, two for each lesson. */
const mostLessons = 7
const fromStart = 'x'
const nothingMissed = '0'

/** Says where to begin, by the lessons behind what was missed. */
export const placementOf = (course: Course, missed: ReadonlySet<string>): Placement => {
  const lessons = course.lessons.filter(({ id }) => missed.has(id))
  return lessons.length > mostLessons ? { type: 'from-start' } : { type: 'lessons', lessons }
}

const encode = (placement: Placement): string => {
  if (placement.type === 'from-start') return fromStart
  const slots = placement.lessons.map(({ slot }) => slot.toString(36).padStart(2, '0'))
  return slots.join('') || nothingMissed
}

/** Reads the result of the last placement check; lessons that the course no longer has are left out. Null without one. */
export const readPlacement = (course: Course, record: LearnerRecord): Placement | null => {
  const value = record.settings[placementName]?.value
  if (value === fromStart) return { type: 'from-start' }
  if (value === undefined || (value !== nothingMissed && !/^(?:[0-9a-z]{2})+$/.test(value))) return null
  const slots = new Set((value.match(/../g) ?? []).map((slot) => parseInt(slot, 36)))
  return { type: 'lessons', lessons: course.lessons.filter(({ slot }) => slots.has(slot)) }
}

/** Makes the event that keeps the result of a placement check; null where it is kept already. */
export const placementEvent = (record: LearnerRecord, placement: Placement) =>
  settingEvent(record, placementName, encode(placement))
