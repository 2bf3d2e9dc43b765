import { decideLaunch, namesLearner, type LaunchDecision } from './decide-launch'
import type { Journal } from './journal'
import type { LaunchFacts } from './port'

/**
 * Decides about a launch that names learner and registration and whose LMS cannot be reached. The device's record goes
 * on where it is of this registration; another one is asked about, as in a new attempt. What the LMS holds of this
 * registration joins at the next launch that reaches it.
 *
 * @param latest what the device holds under the learner's key
 * @param attempt a new random id, used where the device holds nothing of this registration
 */
export const decideUnconnected = (
  launch: LaunchFacts,
  latest: Journal | null,
  attempt: string,
): LaunchDecision =>
  latest?.registration === launch.registration && namesLearner(launch)
    ? { type: 'launched', journal: latest, notices: [] }
    : decideLaunch(launch, { own: null, other: latest }, attempt)
