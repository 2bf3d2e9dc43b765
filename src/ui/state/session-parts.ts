import type { Course } from '../../core/course'
import type { JournalPort, LaunchFacts, Launched, LmsPort } from '../../core/tracking'

/** What a session stands on. Time and randomness arrive here, the page's events through {@link RunningSession}. */
export interface SessionParts {
  readonly course: Course
  readonly launch: LaunchFacts
  readonly launched: Launched
  /** Null where there is no LMS. */
  readonly lms: LmsPort | null
  /**
   * An LMS that is there and opened no session: why, and what launches the page anew to reach it. Null where it opened
   * one, or where there is none.
   */
  readonly refusal: { readonly reason: string; readonly reconnect: () => void } | null
  readonly journals: JournalPort
  readonly journalKey: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: () => number
}
