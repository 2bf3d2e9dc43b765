/** What the page and the server of the preview say to each other where a cmi5 course is played. */
import type { Faults, Learner } from '../protocol'

/** What the LMS knows when it opens a cmi5 course. */
export interface Cmi5Launch {
  readonly title: string
  /** Address of the course with the launch parameters (cmi5_spec.md, 8.1). */
  readonly url: string
  readonly learner: Learner
  readonly attempt: number
  /** UUID. */
  readonly registration: string
  /** UUID of the session that this launch opened. */
  readonly session: string
  readonly launchMode: 'Normal'
  /** True where nothing was said in this registration yet. */
  readonly isNew: boolean
  readonly values: Cmi5Values
  readonly faults: Faults
}

/** What the LMS and its LRS hold of a registration. */
export interface Cmi5Values {
  readonly moveOn: string
  readonly isSatisfied: boolean
  readonly masteryScore: number | null
  readonly statementCount: number
  readonly refusedCount: number
  /** The State document of the course as it wrote it; empty where there is none. */
  readonly stateDocument: string
}

/** One request of the course and what it got; a request of several statements is one call for each. */
export interface Cmi5Call {
  /** The verb of a statement, the method of any other request. */
  readonly name: string
  /** What a statement speaks of, or the resource. */
  readonly target: string
  readonly value: string
  /** HTTP status. */
  readonly status: number
  /** Why it was refused; empty where it was not. */
  readonly reason: string
  readonly ms: number
}

/** What the server tells a page that watches a registration. */
export interface Cmi5Event {
  readonly calls: readonly Cmi5Call[]
  readonly values: Cmi5Values
}
