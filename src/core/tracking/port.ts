import type { ItemKind } from '../course'

/** Who plays the course. `device` is no LMS: the journal alone. */
export const hosts = ['scorm12', 'scorm2004', 'cmi5', 'device', 'memory'] as const
export type Host = (typeof hosts)[number]

export type LaunchMode = 'normal' | 'browse' | 'review'
export type LaunchEntry = 'ab-initio' | 'resume' | 'unknown'
/** The statuses of SCORM 1.2 (RTE 3.4.4, cmi.core.lesson_status); `unknown` is anything else an LMS may answer. */
export type LessonStatusValue =
  'passed' | 'completed' | 'failed' | 'incomplete' | 'browsed' | 'not attempted' | 'unknown'

/** What the host said at launch, translated and otherwise untouched. */
export interface LaunchFacts {
  readonly host: Host
  readonly mode: LaunchMode
  readonly credit: boolean
  readonly entry: LaunchEntry
  readonly status: LessonStatusValue
  /** 0–100, null where none is recorded. */
  readonly score: number | null
  readonly suspendData: string
  /** `cmi.interactions._count`; 0 where the host does not say. */
  readonly interactionCount: number
  /** The host's own name of the attempt, such as cmi5's registration; empty where it has none. */
  readonly registration: string
  /** Empty where the host does not say. */
  readonly learnerId: string
  /** As its owner would write it. */
  readonly learnerName: string
  /** The language that the learner prefers, as the host writes it: a tag, a list of tags, or anything; empty where it does not say. */
  readonly language: string
  /** Origin of the page that holds the API; separates the journals of two LMSs on one device. */
  readonly origin: string
  /** Per cent of the final's points that this launch asks, 0–100; null where the course's own pass mark holds. */
  readonly passMark: number | null
  /** Where the host wants the learner to go after the course, an http or https address; null where it says nothing. */
  readonly returnUrl: string | null
}

export type Connection =
  | { readonly type: 'connected'; readonly launch: LaunchFacts }
  | { readonly type: 'absent' }
  /** A host is there and opens no session. `known` is what the launch says without it; null where it names nobody. */
  | { readonly type: 'refused'; readonly reason: string; readonly known: LaunchFacts | null }

/** One item's first response, or one answer of a final, ready for `cmi.interactions.n`. */
export interface InteractionFact {
  readonly index: number
  readonly id: string
  readonly kind: ItemKind
  readonly objectiveId: string
  readonly response: string
  readonly correctPattern: string
  /** How far a number may be off from `correctPattern`; 0 where nothing may. */
  readonly tolerance: number
  readonly correct: boolean
  /** When it was given, in milliseconds since 1970; null where that is not known any more. */
  readonly at: number | null
  readonly latencySeconds: number | null
}

export interface ObjectiveFact {
  readonly id: string
  /** Share of the lesson's items right at the first try, 0–100; null before the first answer. */
  readonly score: number | null
  readonly status: 'not attempted' | 'incomplete' | 'completed'
}

/** Everything that one write tells the host. The adapter translates it and decides nothing. */
export interface LmsFacts {
  /** Lessons completed, as a share of all of them, 0–1. */
  readonly progress: number
  readonly status: 'incomplete' | 'passed' | 'completed'
  /** Best final, 0–100; null before the first and where the launch gives no credit. */
  readonly score: number | null
  readonly location: string
  readonly suspendData: string
  readonly sessionSeconds: number
  readonly objectives: readonly ObjectiveFact[]
  /** Ids of interactions that do not exist yet, in order, as far as `interactions` needs them. */
  readonly registrations: readonly { readonly index: number; readonly id: string }[]
  readonly interactions: readonly InteractionFact[]
}

/**
 * What a host's answer is worth. `saved`: a request that the page waited for was answered with success. `sent`: it
 * may have arrived. `refused`: it did not.
 */
export type SaveAnswer =
  | { readonly type: 'saved' }
  | { readonly type: 'sent' }
  | { readonly type: 'refused'; readonly reason: string }

/** Where the course is played, as far as the course cares. No method throws. */
export interface LmsPort {
  /** Finds the host and opens the session. Called once. */
  readonly connect: () => Promise<Connection>
  /** Writes and commits. A host that can answer at once does so at once: a page in dismissal cannot wait. */
  readonly save: (facts: LmsFacts) => SaveAnswer | Promise<SaveAnswer>
  /** Writes, commits and ends the session. Calls after the first do nothing and are `refused`. */
  readonly terminate: (facts: LmsFacts) => SaveAnswer | Promise<SaveAnswer>
  /** Ends a session in which nothing may be written (browse, review), where the host wants to hear of its end. */
  readonly leave: () => Promise<void>
}

/** Text kept on the device under a key. No method throws; storage may be full, blocked or gone. */
export interface JournalPort {
  /** @returns null where nothing is kept or storage is blocked */
  readonly read: (key: string) => string | null
  /** @returns false where nothing could be written */
  readonly write: (key: string, text: string) => boolean
  /** Erases the key and all that is kept under keys that begin with it and a colon. */
  readonly erase: (key: string) => void
  /** Calls back when another page of this browser wrote under the key. */
  readonly watch: (key: string, changed: () => void) => () => void
}
