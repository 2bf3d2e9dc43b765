import type { Faults } from '../protocol'

/** What a switch says. */
interface FaultWords {
  readonly label: string
  /** What it does to a learner, or why there is no such fault. */
  readonly note: string
  /** True where the standard knows no such fault. */
  readonly absent?: boolean
}

/** One fault as the panel offers it. */
export interface FaultSwitch {
  /** Name of the URL parameter, which takes `on` or `off`. */
  readonly name: string
  readonly scorm: FaultWords
  readonly cmi5: FaultWords
  readonly isOn: (faults: Faults) => boolean
  /** What changes when it is turned on or off. */
  readonly change: (on: boolean) => Partial<Faults>
}

const slowMs = 3000

export const faultSwitches: readonly FaultSwitch[] = [
  {
    name: 'refuse',
    scorm: {
      label: 'Commit answers “false”',
      note: 'The LMS refuses each save, as with a full disk. What the learner does now stays on the device.',
    },
    cmi5: {
      label: 'LRS refuses writes',
      note: 'Statements and documents get 403, as with a full disk; reading works. What the learner does now stays on the device.',
    },
    isOn: ({ commit }) => commit === 'false',
    change: (on) => ({ commit: on ? 'false' : 'ok' }),
  },
  {
    name: 'offline',
    scorm: {
      label: 'Offline',
      note: 'Saves do not arrive, as on a train. Moodle says that they did, so a course may believe it.',
    },
    cmi5: {
      label: 'Offline',
      note: 'No request arrives, as on a train: nothing is read or written. A launch meanwhile finds no LRS, and the course opens as without an LMS.',
    },
    isOn: ({ commit }) => commit === 'drop',
    change: (on) => ({ commit: on ? 'drop' : 'ok' }),
  },
  {
    name: 'slow',
    scorm: {
      label: 'Slow',
      note: 'Each save takes three seconds, and the page stands still so long: nobody can type or scroll.',
    },
    cmi5: {
      label: 'Slow',
      note: 'Each write takes three seconds. The learner works on meanwhile: cmi5 does not make the page wait.',
    },
    isOn: ({ delayMs }) => delayMs > 0,
    change: (on) => ({ delayMs: on ? slowMs : 0 }),
  },
  {
    name: 'expired',
    scorm: {
      label: 'Session expired',
      note: 'The LMS has signed the learner out, as after a long pause. Values are still read and set in the page; each save fails until the next launch.',
    },
    cmi5: {
      label: 'Session expired',
      note: 'The LMS has signed the learner out, as after a long pause: each request gets 401 until the next launch.',
    },
    isOn: ({ expired }) => expired,
    change: (on) => ({ expired: on }),
  },
  {
    name: 'suspend-limit',
    scorm: {
      label: 'suspend_data ends at 4,096 characters',
      note: 'As SCORM 1.2 has it. A longer one is refused; the learner goes on from the last that was short enough.',
    },
    cmi5: {
      label: 'suspend_data ends at 4,096 characters',
      note: 'Not in cmi5: the record lies in a State document, which has no such limit.',
      absent: true,
    },
    isOn: ({ suspendLimit }) => suspendLimit,
    change: (on) => ({ suspendLimit: on }),
  },
]

/** Reads the faults that an address asks for: `?slow=on&suspend-limit=off`. What it does not name is not there. */
export const faultsInQuery = (query: URLSearchParams): Partial<Faults> => {
  const named = (word: string) => faultSwitches.filter(({ name }) => query.get(name) === word)
  // Off first: two switches may share a field, and the one that is on has it.
  const changes = [
    ...named('off').map(({ change }) => change(false)),
    ...named('on').map(({ change }) => change(true)),
  ]
  return changes.reduce((faults, change) => ({ ...faults, ...change }), {})
}
