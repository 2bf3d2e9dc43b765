import type { LearnerFiles } from '../learner-files'
import { createLrs, type Lrs } from '../lrs'
import { isDemoLearner, type LaunchRequest, type Learner } from '../protocol'
import {
  openCmi5Attempt,
  readCmi5State,
  withLrsData,
  type Cmi5Attempt,
  type Cmi5State,
} from './cmi5-attempts'
import type { Cmi5Event } from './protocol'

export type Watcher = (event: Cmi5Event) => void

/** A registration that was launched since the LMS started, with an LRS of its own. */
export interface LiveRegistration {
  readonly learner: Learner
  readonly attempt: Cmi5Attempt
  readonly lrs: Lrs
  readonly watchers: Set<Watcher>
}

/** The registrations of a package, as they lie on disk and as they are live. */
export interface Registrations {
  readonly state: (learnerId: string) => Cmi5State
  readonly states: () => Cmi5State[]
  readonly open: (request: LaunchRequest) => LiveRegistration
  readonly find: (registration: string) => LiveRegistration | undefined
  /** Writes down what the LRS of a live registration holds. */
  readonly save: (live: LiveRegistration) => void
  /** Deletes one, the last where no number is given; says whether there was one. */
  readonly remove: (learnerId: string, number?: number) => boolean
  /** Puts demo learners in place of those that are there, each as it lies on disk. */
  readonly setDemoLearners: (kept: ReadonlyMap<string, unknown>) => void
}

/** Gives what is held of a live registration, from earlier runs too. */
export const heldBy = ({ lrs, attempt }: LiveRegistration): Pick<Cmi5Attempt, 'lrs' | 'refused'> => ({
  lrs: lrs.data(),
  refused: [...attempt.refused, ...lrs.rejected()],
})

/**
 * Opens the registrations in a folder.
 *
 * @param now milliseconds since 1970
 * @param newId gives a new UUID
 */
export const openRegistrations = (
  files: LearnerFiles,
  now: () => number,
  newId: () => string,
): Registrations => {
  const live = new Map<string, LiveRegistration>()
  const stateOf = (learnerId: string): Cmi5State => readCmi5State(files.read(learnerId), learnerId)
  return {
    state: stateOf,
    states: () => files.ids().map(stateOf),
    open: (request) => {
      const kept = stateOf(request.learner.id)
      const learner = { ...kept.learner, name: request.learner.name || kept.learner.name }
      const { state, attempt } = openCmi5Attempt({ ...kept, learner }, request.newAttempt, newId)
      files.write(learner.id, state)
      const found = live.get(attempt.registration)
      const opened: LiveRegistration = found
        ? { ...found, learner }
        : { learner, attempt, lrs: createLrs(now, newId, attempt.lrs), watchers: new Set() }
      live.set(attempt.registration, opened)
      return opened
    },
    find: (registration) => live.get(registration),
    save: (opened) => {
      const { id } = opened.learner
      files.write(id, withLrsData(stateOf(id), opened.attempt.registration, heldBy(opened)))
    },
    remove: (learnerId, number) => {
      const state = stateOf(learnerId)
      const gone = state.attempts.filter((one) => number === undefined || one.number === number).at(-1)
      if (!gone) return false
      live.delete(gone.registration)
      files.write(learnerId, { ...state, attempts: state.attempts.filter((one) => one !== gone) })
      return true
    },
    setDemoLearners: (kept) => {
      for (const id of files.ids().filter(isDemoLearner)) files.remove(id)
      for (const [registration, { learner }] of live) {
        if (isDemoLearner(learner.id)) live.delete(registration)
      }
      for (const [id, state] of kept) files.write(id, readCmi5State(state, id))
    },
  }
}
