import { addsTo, bring, leaveBehind, namesLearner, type LaunchDecision, type Launched } from './decide-launch'
import { hasProgress, type Journal } from './journal'
import type { LaunchFacts } from './port'

/**
 * Decides about what the device holds of nobody: done while an LMS refused its session, so that no learner was known.
 * Who is named now is asked whether it is theirs; once declined it is asked no more.
 *
 * @param launched how the course opens without it
 */
export const decideUnclaimed = (
  launch: LaunchFacts,
  launched: Launched,
  unclaimed: Journal | null,
): LaunchDecision => {
  const isAsked = launch.mode === 'normal' && namesLearner(launch)
  if (!isAsked || !unclaimed || unclaimed.confirmed || !hasProgress(unclaimed.record)) return launched
  if (!addsTo(launched.journal, unclaimed)) return launched
  const declined = leaveBehind(unclaimed, launched.journal)
  if (declined.aside.every((text) => launched.journal.aside.includes(text))) return launched
  const joined = bring(unclaimed, launched.journal)
  return {
    type: 'ask',
    question: { type: 'unclaimed-progress' },
    answer: (answer) =>
      answer === 'fresh'
        ? { ...launched, journal: declined }
        : { ...launched, journal: joined, notices: [...launched.notices, { type: 'unsent-joined' }] },
  }
}
