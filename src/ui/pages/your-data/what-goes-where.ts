import type { LaunchFacts } from '../../../core/tracking'

/** What an LMS receives, in the order in which the page lists it. */
export const received = ['status', 'score', 'time', 'place', 'lessons', 'answers', 'final', 'record'] as const
export type Received = (typeof received)[number]

type Launch = Pick<LaunchFacts, 'host' | 'mode' | 'credit'>

/** Tells whether an LMS launched the course. */
export const isAtLms = ({ host }: Launch): boolean => host !== 'device'

/** Tells whether the device keeps anything of this launch. */
export const keepsOnDevice = ({ mode }: Launch): boolean => mode !== 'browse'

/** Lists what the LMS receives in this launch: nothing in a preview or a review, no score without credit (TRK-10). */
export const receivedByLms = (launch: Launch): readonly Received[] => {
  if (!isAtLms(launch) || launch.mode !== 'normal') return []
  return launch.credit ? received : received.filter((name) => name !== 'score')
}
