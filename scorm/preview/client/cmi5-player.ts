import type { Cmi5Call, Cmi5Event, Cmi5Launch, Cmi5Values } from '../cmi5/protocol'
import type { Learner } from '../protocol'
import type { LmsCall } from './lms-api'
import { rememberCommit, rememberedCommit } from './sent-commits'
import { requestCmi5Launch } from './server-calls'

/** Plays a cmi5 course: the course speaks to the LRS, and the page hears of it. */
export interface Cmi5Player {
  /** Opens the last registration, or a new one, and begins to listen. */
  readonly launch: (learner: Learner, newAttempt: boolean) => Promise<Cmi5Launch>
  /** What the LMS holds now; undefined before the first launch. */
  readonly values: () => Cmi5Values | undefined
}

const asLmsCall = ({ name, target, value, status, reason, ms }: Cmi5Call): LmsCall => ({
  method: name,
  element: target,
  value,
  answer: status === 0 ? 'none' : String(status),
  error: reason === '' ? '0' : reason,
  way: '',
  at: new Date().toTimeString().slice(0, 8),
  ms,
})

const opened = (events: EventSource): Promise<void> =>
  new Promise((resolve) => events.addEventListener('open', () => resolve(), { once: true }))

/** What a player tells the page. */
export interface Cmi5News {
  /** After each request of the course. */
  readonly changed: (calls: readonly LmsCall[]) => void
  /** The LMS is gone, or has come back and knows nothing of the session any more. */
  readonly lost: (how: 'no answer' | 'session unknown') => void
}

/** Makes a player. */
export const createCmi5Player = ({ changed, lost }: Cmi5News): Cmi5Player => {
  let events: EventSource | undefined
  let values: Cmi5Values | undefined
  return {
    launch: async (learner, newAttempt) => {
      const launch = await requestCmi5Launch({ learner, newAttempt, after: rememberedCommit() })
      events?.close()
      const { registration, session } = launch
      // So that the next launch waits for what this window says last.
      rememberCommit({ session, commit: 0 })
      const watched = new EventSource(`preview/cmi5/events?${new URLSearchParams({ registration, session })}`)
      events = watched
      events.addEventListener('message', ({ data }) => {
        const event: Cmi5Event = JSON.parse(String(data))
        values = event.values
        changed(event.calls.map(asLmsCall))
      })
      watched.addEventListener('error', () =>
        lost(watched.readyState === EventSource.CLOSED ? 'session unknown' : 'no answer'),
      )
      values = launch.values
      await opened(watched)
      return launch
    },
    values: () => values,
  }
}
