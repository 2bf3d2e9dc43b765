import { startFresh, type Launched } from './decide-launch'
import { emptyJournal, type Journal } from './journal'
import type { LaunchFacts } from './port'
import { emptyRecord } from '../record'

/**
 * Decides about a launch that names learner and registration and whose LMS cannot be reached: the device's record goes
 * on where it is of this registration. What the LMS holds is not known, so nothing is asked, and nothing is left for
 * good: the next launch that reaches the LMS decides as ever.
 *
 * @param latest what the device holds under the learner's key
 * @param attempt a new random id, used where the device holds nothing of this registration
 */
export const decideUnconnected = (
  { registration }: Pick<LaunchFacts, 'registration'>,
  latest: Journal | null,
  attempt: string,
): Launched => {
  const isOwn = latest !== null && latest.registration === registration
  const journal = isOwn ? latest : latest ? startFresh(latest, attempt) : emptyJournal(emptyRecord(attempt))
  return { type: 'launched', journal, notices: [] }
}
