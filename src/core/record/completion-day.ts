import type { Course } from '../course'
import type { LearnerRecord } from './learner-record'
import { courseDone, settingEvent } from './read-record'

/** One letter, because names of settings stand in suspend_data as they are. */
const dayName = 'd'

/**
 * Makes the event that keeps the day on which the course was done, where an act has just made it so; null where it
 * was done before and its day is known.
 *
 * @param before the record without the act
 * @param day of the act, as `dayOf` reckons it
 */
export const completionDayEvent = (
  course: Course,
  before: LearnerRecord,
  record: LearnerRecord,
  day: number,
) => {
  if (!courseDone(course, record)) return null
  if (courseDone(course, before) && record.settings[dayName]) return null
  return settingEvent(record, dayName, day.toString(36))
}

/** Reads the UTC day number on which the course was done; null where it is not done or the day is not known. */
export const readCompletionDay = (course: Course, record: LearnerRecord): number | null => {
  const value = record.settings[dayName]?.value ?? ''
  return courseDone(course, record) && /^[0-9a-z]{1,6}$/.test(value)
    ? course.epochDay + parseInt(value, 36)
    : null
}
