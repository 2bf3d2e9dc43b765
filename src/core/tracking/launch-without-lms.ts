import type { Host, LaunchFacts } from './port'

/** A launch that nobody said anything about: no learner, nothing recorded, everything allowed. */
export const launchWithoutLms = (host: Host, origin: string): LaunchFacts => ({
  host,
  mode: 'normal',
  credit: true,
  entry: 'unknown',
  status: 'unknown',
  score: null,
  suspendData: '',
  interactionCount: 0,
  registration: '',
  learnerId: '',
  learnerName: '',
  language: '',
  origin,
  passMark: null,
  returnUrl: null,
})
