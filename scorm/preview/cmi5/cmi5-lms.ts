import type { LearnerFiles } from '../learner-files'
import type { LmsControls } from '../lms'
import { reply, type LrsReply, type LrsRequest } from '../lrs'
import { noFaults, type CommitAnswer, type Faults, type LaunchRequest } from '../protocol'
import type { Cmi5State } from './cmi5-attempts'
import { launchRegistration } from './cmi5-launch'
import { cmi5CallsOf, cmi5ValuesOf, saysTerminated } from './cmi5-values'
import type { CourseStructure } from './course-structure'
import type { Cmi5Launch } from './protocol'
import { heldBy, openRegistrations, type Watcher } from './registrations'
import { createSessionTraffic } from './session-traffic'

/** The LMS of a cmi5 package without HTTP: registrations, each with an LRS of its own, and faults. */
export interface Cmi5Lms extends LmsControls {
  /** @param base address of the server, without a slash at the end */
  readonly launch: (request: LaunchRequest, base: string) => Promise<Cmi5Launch>
  readonly state: (learnerId: string) => Cmi5State
  /** What is kept of all learners. */
  readonly states: () => Cmi5State[]
  /** Answers the fetch address of a session; `drop` cuts the connection. */
  readonly fetchToken: (registration: string, sessionId: string) => LrsReply | 'drop'
  /** Answers a request to the LRS of a registration; `drop` cuts the connection. */
  readonly answerLrs: (registration: string, request: LrsRequest) => Promise<LrsReply | 'drop'>
  /** Calls back at each request of a registration. @returns what ends it; null where the session is not open */
  readonly watch: (registration: string, sessionId: string, watcher: Watcher) => (() => void) | null
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

/** How long the last words of a window that was closed may be on their way, in milliseconds. */
const longestLagMs = 1000

const faultStatus: Readonly<Record<Exclude<CommitAnswer, 'ok' | 'drop'>, number>> = { false: 403, error: 500 }

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * What a fault makes of a request: without a line none arrives, a learner who was signed out gets 401 for each, an LRS
 * that refuses takes no write and can still be read.
 */
const faultOf = ({ commit, expired }: Faults, writes: boolean): LrsReply | 'drop' | null => {
  if (commit === 'drop') return 'drop'
  if (expired) return reply(401, 'The session has expired')
  return commit === 'ok' || !writes ? null : reply(faultStatus[commit], 'A fault is switched on')
}

/** Makes an LMS that plays one cmi5 package. */
export const createCmi5Lms = (options: Cmi5LmsOptions): Cmi5Lms => {
  const { structure, files, now, newId } = options
  const registrations = openRegistrations(files, now, newId)
  const traffic = createSessionTraffic()
  let faults = noFaults
  let manners = options.manners

  const answerLrs = async (registration: string, request: LrsRequest): Promise<LrsReply | 'drop'> => {
    const writes = request.method !== 'GET'
    const arrived = now()
    const sender = registrations.find(registration)?.lrs.sessionIdOf(request) ?? ''
    const answered = traffic.arrive(sender, saysTerminated(request))
    if (writes && faults.delayMs > 0) await wait(faults.delayMs)
    answered()
    const live = registrations.find(registration)
    if (!live) return reply(401, 'The registration is not open')
    const answer = faultOf(faults, writes) ?? live.lrs.answer(request)
    if (writes) registrations.save(live)
    const shown = answer === 'drop' ? reply(0, 'The connection was cut') : answer
    const calls = cmi5CallsOf(request, shown, now() - arrived)
    for (const watcher of live.watchers) watcher({ calls, values: cmi5ValuesOf(structure, heldBy(live)) })
    return answer
  }

  return {
    launch: async (request, base) => {
      await traffic.settle(request.after?.session ?? '', faults.delayMs + longestLagMs)
      faults = { ...faults, expired: false }
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
      faults.commit === 'drop'
        ? 'drop'
        : (registrations.find(registration)?.lrs.fetchToken(sessionId) ?? reply(404)),
    watch: (registration, sessionId, watcher) => {
      const live = registrations.find(registration)
      if (!live?.lrs.hasSession(sessionId)) return null
      live.watchers.add(watcher)
      return () => void live.watchers.delete(watcher)
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
