import type { LearnerFiles } from '../learner-files'
import type { LmsControls } from '../lms'
import { reply, type LrsReply, type LrsRequest } from '../lrs'
import { noFaults, type CommitAnswer, type Faults, type LaunchRequest } from '../protocol'
import type { Cmi5State } from './cmi5-attempts'
import { launchRegistration } from './cmi5-launch'
import { cmi5CallsOf, cmi5ValuesOf } from './cmi5-values'
import type { CourseStructure } from './course-structure'
import type { Cmi5Launch } from './protocol'
import { heldBy, openRegistrations, type Watcher } from './registrations'

/** The LMS of a cmi5 package without HTTP: registrations, each with an LRS of its own, and faults. */
export interface Cmi5Lms extends LmsControls {
  /** @param base address of the server, without a slash at the end */
  readonly launch: (request: LaunchRequest, base: string) => Promise<Cmi5Launch>
  readonly state: (learnerId: string) => Cmi5State
  /** What is kept of all learners. */
  readonly states: () => Cmi5State[]
  /** Answers the fetch address of a session. */
  readonly fetchToken: (registration: string, sessionId: string) => LrsReply
  /** Answers a request to the LRS of a registration; `drop` cuts the connection. */
  readonly answerLrs: (registration: string, request: LrsRequest) => Promise<LrsReply | 'drop'>
  /** Calls back at each request of a registration. @returns what ends it */
  readonly watch: (registration: string, watcher: Watcher) => () => void
}

export interface Cmi5LmsOptions {
  readonly structure: CourseStructure
  readonly files: LearnerFiles
  readonly manners: boolean
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Gives a new UUID. */
  readonly newId: () => string
}

const faultStatus: Readonly<Record<Exclude<CommitAnswer, 'ok' | 'drop'>, number>> = { false: 403, error: 500 }

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

// As a commit in SCORM, so whatever writes fails; what reads does not.
const faultOf = ({ commit }: Faults): LrsReply | 'drop' | null => {
  if (commit === 'ok') return null
  return commit === 'drop' ? 'drop' : reply(faultStatus[commit], 'A fault is switched on')
}

/** Makes an LMS that plays one cmi5 package. */
export const createCmi5Lms = (options: Cmi5LmsOptions): Cmi5Lms => {
  const { structure, files, now, newId } = options
  const registrations = openRegistrations(files, now, newId)
  let faults = noFaults
  let manners = options.manners

  const answerLrs = async (registration: string, request: LrsRequest): Promise<LrsReply | 'drop'> => {
    const writes = request.method !== 'GET'
    const arrived = now()
    if (writes && faults.delayMs > 0) await wait(faults.delayMs)
    const live = registrations.find(registration)
    if (!live) return reply(401, 'The registration is not open')
    const answer = (writes ? faultOf(faults) : null) ?? live.lrs.answer(request)
    if (writes) registrations.save(live)
    const shown = answer === 'drop' ? reply(0, 'The connection was cut') : answer
    const calls = cmi5CallsOf(request, shown, now() - arrived)
    for (const watcher of live.watchers) watcher({ calls, values: cmi5ValuesOf(structure, heldBy(live)) })
    return answer
  }

  return {
    launch: async (request, base) => {
      const live = registrations.open(request)
      const launch = launchRegistration(structure, live, base)
      registrations.save(live)
      return { ...launch, faults }
    },
    answerLrs,
    state: registrations.state,
    states: registrations.states,
    setDemoLearners: registrations.setDemoLearners,
    deleteAttempt: registrations.remove,
    fetchToken: (registration, sessionId) =>
      registrations.find(registration)?.lrs.fetchToken(sessionId) ?? reply(404),
    watch: (registration, watcher) => {
      const watchers = registrations.find(registration)?.watchers
      watchers?.add(watcher)
      return () => void watchers?.delete(watcher)
    },
    setFaults: (changes) => {
      faults = { ...faults, ...changes }
    },
    setManners: (on) => {
      manners = on
    },
    settings: () => ({ ...faults, manners }),
  }
}
