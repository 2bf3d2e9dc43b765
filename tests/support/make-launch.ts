import type { LaunchFacts, LmsFacts } from '../../src/core/tracking'

/** What an LMS says at the first launch of an attempt by a learner whom it names. */
export const makeLaunch = (facts: Partial<LaunchFacts> = {}): LaunchFacts => ({
  host: 'scorm12',
  mode: 'normal',
  credit: true,
  entry: 'ab-initio',
  status: 'not attempted',
  score: null,
  suspendData: '',
  interactionCount: 0,
  registration: '',
  learnerId: 'learner-1',
  learnerName: 'Ada Lovelace',
  language: '',
  origin: 'https://lms.example',
  passMark: null,
  returnUrl: null,
  ...facts,
})

/** What an LMS says at the next launch after it took some writes. */
export const launchAfter = (launch: LaunchFacts, taken: readonly LmsFacts[]): LaunchFacts => {
  const last = taken.at(-1)
  if (!last) return launch
  const registered = taken.flatMap(({ registrations }) => registrations.map(({ index }) => index + 1))
  return {
    ...launch,
    entry: 'resume',
    status: last.status,
    score: last.score,
    suspendData: last.suspendData,
    interactionCount: Math.max(launch.interactionCount, ...registered),
  }
}
