import type { StoreApi } from 'zustand'
import type { Course } from '../../core/course'
import type { LearnerRecord, RecordEvent } from '../../core/record'
import type { LaunchFacts, LaunchNotice, ProgressFileProblem, SaveStatus } from '../../core/tracking'
import type { Shelf } from './shelf'

/** What the interface shows of a running session. */
export interface SessionState {
  readonly record: LearnerRecord
  readonly save: SaveStatus
  /** False where the device keeps nothing: storage is full or blocked. */
  readonly kept: boolean
  /** What the learner has not been told yet. */
  readonly notices: readonly LaunchNotice[]
  /** True after *Save and exit*: the course is over for this launch. */
  readonly ended: boolean
}

/**
 * What came of an import: how many answers and segments are new and the text of the notebook that came along (empty
 * where none did), or why nothing could be read.
 */
export type ImportOutcome =
  | {
      readonly type: 'imported'
      readonly answers: number
      readonly segments: number
      readonly notebook: string
    }
  | { readonly type: 'unreadable'; readonly reason: ProgressFileProblem }

/**
 * A course being taken: the record, and the way of every act into it. The only door between the interface and what
 * keeps the record.
 */
export interface Session {
  readonly course: Course
  readonly launch: LaunchFacts
  readonly store: StoreApi<SessionState>
  /** Applies an act, keeps it on the device at once and marks it for the LMS. Null does nothing. */
  readonly act: (event: RecordEvent | null, latencySeconds?: number) => void
  /** Says that something worth a write to the LMS was reached: quiz submitted, lesson complete, final submitted. */
  readonly milestone: () => void
  /** Writes now; where the LMS opened no session, launches the page anew. */
  readonly retrySave: () => void
  /** Writes everything and ends the session. */
  readonly saveAndExit: () => Promise<void>
  readonly dismissNotice: (notice: LaunchNotice) => void
  /** Erases what this device keeps of this learner; the LMS keeps its own. */
  readonly eraseDevice: () => void
  /** What the device keeps for this learner beside the record, by name; never reported. */
  readonly shelf: (name: string) => Shelf
  /** Joins the progress of a file in; a file that cannot be used changes nothing. */
  readonly importProgress: (text: string) => ImportOutcome
  /** Random numbers from 0 up to 1, for drawing and shuffling. */
  readonly random: () => number
  /** Milliseconds since 1970. */
  readonly now: () => number
}
