import { openAttempt, openingOf, takeValues, withoutAttempt, type CmiState } from './attempts'
import {
  isDemoLearner,
  noFaults,
  type CommitAnswer,
  type Faults,
  type Launch,
  type LaunchRequest,
  type Learner,
  type Values,
} from './protocol'
import type { PackageManifest } from './read-manifest'
import { readState, type StateStore } from './state-store'

/** One window in which the course is open. */
interface Session {
  readonly learner: Learner
  readonly attempt: number
  readonly mode: Launch['mode']
  /** Number of the last commit that arrived, taken or not. */
  arrived: number
}

/** What can be asked of an LMS whatever the standard. */
export interface LmsControls {
  /** Deletes an attempt, the last one where none is named; says whether there was one. */
  readonly deleteAttempt: (learnerId: string, number?: number) => boolean
  readonly setFaults: (faults: Partial<Faults>) => void
  readonly setManners: (on: boolean) => void
  readonly settings: () => Faults & { readonly manners: boolean }
  /** Puts demo learners in place of those that are there, each as the LMS keeps it; an empty map removes them. */
  readonly setDemoLearners: (kept: ReadonlyMap<string, unknown>) => void
}

/** The LMS of a SCORM package without HTTP: sessions, attempts, faults. */
export interface Lms extends LmsControls {
  readonly launch: (request: LaunchRequest) => Promise<Launch>
  /** Takes what a window sends. `ok` is Moodle's "true"; `false` also answers a session that is gone. */
  readonly commit: (session: string, number: number, values: Values) => Promise<CommitAnswer>
  readonly state: (learnerId: string) => CmiState
  /** What is kept of all learners. */
  readonly states: () => CmiState[]
}

export interface LmsOptions {
  readonly manifest: PackageManifest
  readonly store: StateStore
  readonly manners: boolean
  /** Gives a new session id. */
  readonly newId: () => string
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

// A beacon that was sent before the launch may arrive after it. It gets as long as a slow commit may take, and then some.
const waitForCommit = async (
  session: Session | undefined,
  number: number,
  delayMs: number,
): Promise<void> => {
  const steps = Math.ceil((delayMs + 1000) / 10)
  for (let step = 0; session && session.arrived < number && step < steps; step += 1) await wait(10)
}

const replaceDemoLearners = (
  store: StateStore,
  sessions: Map<string, Session>,
  kept: ReadonlyMap<string, unknown>,
): void => {
  const gone = store.all().filter(({ learner }) => isDemoLearner(learner.id))
  for (const { learner } of gone) store.remove(learner.id)
  for (const [id, session] of sessions) if (isDemoLearner(session.learner.id)) sessions.delete(id)
  for (const [id, state] of kept) store.write(readState(state, id))
}

/** Makes an LMS that plays one package. */
export const createLms = ({ manifest, store, manners: mannersAtStart, newId }: LmsOptions): Lms => {
  const sessions = new Map<string, Session>()
  let faults = noFaults
  let manners = mannersAtStart

  const launch = async (request: LaunchRequest): Promise<Launch> => {
    const { after } = request
    if (after) await waitForCommit(sessions.get(after.session), after.commit, faults.delayMs)
    faults = { ...faults, expired: false }
    const kept = store.read(request.learner.id)
    const learner = { ...kept.learner, name: request.learner.name || kept.learner.name }
    const { state, attempt } = openAttempt({ ...kept, learner }, request.newAttempt)
    store.write(state)
    const opening = openingOf(attempt, manifest.standard, manners)
    const session = newId()
    sessions.set(session, { learner, attempt: attempt.number, mode: opening.mode, arrived: 0 })
    const { standard, title, href, masteryScore, launchData } = manifest
    return {
      ...{ session, standard, title, href, masteryScore, launchData, learner, manners, faults },
      ...opening,
      attempt: attempt.number,
      values: attempt.values,
    }
  }

  const commit = async (id: string, number: number, values: Values): Promise<CommitAnswer> => {
    const { delayMs, expired } = faults
    const answer = expired && faults.commit === 'ok' ? 'false' : faults.commit
    if (delayMs > 0) await wait(delayMs)
    const session = sessions.get(id)
    if (answer === 'ok' && session?.mode === 'normal') {
      store.write(takeValues(store.read(session.learner.id), session.attempt, values))
    }
    if (session) session.arrived = Math.max(session.arrived, number)
    return session ? answer : 'false'
  }

  const deleteAttempt = (learnerId: string, number?: number): boolean => {
    const state = store.read(learnerId)
    const gone = number ?? state.attempts.at(-1)?.number
    if (!state.attempts.some((attempt) => attempt.number === gone) || gone === undefined) return false
    store.write(withoutAttempt(state, gone))
    for (const [id, session] of sessions) {
      if (session.learner.id === learnerId && session.attempt === gone) sessions.delete(id)
    }
    return true
  }

  return {
    launch,
    commit,
    state: (learnerId) => store.read(learnerId),
    states: () => store.all(),
    setDemoLearners: (kept) => replaceDemoLearners(store, sessions, kept),
    deleteAttempt,
    setFaults: (changes) => {
      faults = { ...faults, ...changes }
    },
    setManners: (on) => {
      manners = on
    },
    settings: () => ({ ...faults, manners }),
  }
}
