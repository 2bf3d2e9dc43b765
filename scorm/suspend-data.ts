import type { Course } from '../src/core/course'
import { encodeRecord, longestRecord, shedRecord, sheddingTiers, suspendDataLimit } from '../src/core/record'
import { failure, type PackageFailure } from './failure'

/** How long `cmi.suspend_data` of a course can become. */
export interface SuspendDataLength {
  readonly type: 'length'
  /** Characters with everything done and in review, as learners usually do it. */
  readonly usual: number
  /** Characters of the longest record that the course allows, after shedding. */
  readonly worst: number
  /** What the longest record has to leave out to fit. */
  readonly shed: (typeof sheddingTiers)[number]
}

/** Computes how long suspend_data becomes; a failure where the longest record does not fit even with all shed. */
export const measureSuspendData = (course: Course): SuspendDataLength | PackageFailure => {
  const longest = longestRecord(course, 'worst')
  const worst = encodeRecord(longest)
  if (worst) {
    const usual = encodeRecord(longestRecord(course, 'usual'))
    return { type: 'length', usual: usual?.text.length ?? 0, worst: worst.text.length, shed: worst.shed }
  }
  const least = encodeRecord(shedRecord(longest, 'responses'), Infinity)?.text.length ?? 0
  const format = (characters: number): string => characters.toLocaleString('en')
  return failure(
    `The course needs up to ${format(least)} characters of suspend_data, and SCORM 1.2 holds ${format(suspendDataLimit)}`,
    'Make two courses of it, or fewer segments and items',
  )
}

/** Says the lengths in one line. */
export const suspendDataLine = ({ usual, worst, shed }: SuspendDataLength): string => {
  const left =
    shed === 'nothing'
      ? 'with nothing left out'
      : `without ${sheddingTiers.slice(1, sheddingTiers.indexOf(shed) + 1).join(', ')}`
  const format = (characters: number): string => characters.toLocaleString('en')
  return `suspend_data with everything done: ${format(usual)} characters; at worst ${format(worst)} of ${format(suspendDataLimit)}, ${left}`
}
