import type { Cmi5Call, Cmi5Event, Cmi5Launch, Cmi5Values } from '../cmi5/protocol'
import type { Learner } from '../protocol'
import type { LmsCall } from './lms-api'
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

/** Makes a player; `onChange` runs after each request of the course. */
export const createCmi5Player = (onChange: (calls: readonly LmsCall[]) => void): Cmi5Player => {
  let events: EventSource | undefined
  let values: Cmi5Values | undefined
  return {
    launch: async (learner, newAttempt) => {
      const launch = await requestCmi5Launch({ learner, newAttempt, after: null })
      events?.close()
      events = new EventSource(`preview/cmi5/events?registration=${launch.registration}`)
      events.addEventListener('message', ({ data }) => {
        const event: Cmi5Event = JSON.parse(String(data))
        values = event.values
        onChange(event.calls.map(asLmsCall))
      })
      values = launch.values
      await opened(events)
      return launch
    },
    values: () => values,
  }
}
