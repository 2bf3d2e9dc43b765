import { decodeRecord } from '../record'
import { attemptKey, joinJournals, readJournal, type Journal } from './journal'
import type { LaunchFacts } from './port'

/** What a device holds of one learner. */
export interface DeviceJournals {
  /** That of the attempt that the LMS gives; null where the LMS gives none that can be read. */
  readonly own: Journal | null
  /** The latest one of another attempt. */
  readonly other: Journal | null
}

/**
 * Finds what the device holds for a launch: under the learner's key, and what a page kept under its attempt's own key
 * after it had lost the learner's.
 *
 * @param read gives what the device keeps under a key
 */
export const findJournals = (
  read: (key: string) => string | null,
  key: string,
  { suspendData }: Pick<LaunchFacts, 'suspendData'>,
): DeviceJournals => {
  const apart = (attempt: string) => readJournal(read(attemptKey(key, attempt)))
  const first = readJournal(read(key))
  const second = first && apart(first.record.attempt)
  const latest = first && second ? joinJournals(first, second) : first
  const decoded = decodeRecord(suspendData)
  if (decoded.type === 'unreadable') return { own: null, other: latest }
  const { attempt } = decoded.record
  return latest?.record.attempt === attempt
    ? { own: latest, other: null }
    : { own: apart(attempt), other: latest }
}
