import type { Course } from './course'

const millisecondsPerDay = 86_400_000

/**
 * Reckons the day of a moment in days since the course's epoch, in UTC; 0 before it.
 *
 * @param now milliseconds since 1970
 */
export const dayOf = ({ epochDay }: Pick<Course, 'epochDay'>, now: number): number =>
  Math.max(0, Math.floor(now / millisecondsPerDay) - epochDay)
