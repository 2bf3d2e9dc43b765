import type { Answer, Journal } from '../../../src/core/tracking'
import type { LearnerRecord } from '../../../src/core/record'
import type { RunningSession } from '../../../src/ui/state'
import type { SimulatedPage } from './simulated-page'
import type { Attempt } from './simulated-server'

/** A launch that has begun. */
export interface LaunchingPage {
  readonly page: SimulatedPage
  readonly attempt: Attempt
  /** Place of the launch in the order of all that happens. */
  readonly at: number
  /** True where the LMS did not give the state that it held. */
  readonly misread: boolean
}

/** One launch of the course in the simulated LMS, once it has asked the LMS and looks at the device. */
export interface LaunchedPage extends LaunchingPage {
  /** Whom the launch names; empty where it names nobody. */
  readonly learnerId: string
  /** Whether the launch names one learner, and not a guest or nobody. */
  readonly named: boolean
  /** False where the LMS refused its session. */
  readonly opens: boolean
  /** What LMS and device held then. */
  readonly inLms: LearnerRecord | null
  readonly onDevice: readonly LearnerRecord[]
  /** What the device held under the learner's key. */
  readonly latest: Journal | null
  /** What the device held of nobody: done while the LMS refused its session. */
  readonly unclaimed: Journal | null
}

/** A launch whose session runs. */
export interface RunningPage extends LaunchedPage {
  readonly session: RunningSession
  /** What the learner answered where the launch asked about an attempt; null where it did not. */
  readonly answer: Answer | null
  /** The same where it asked whose it is what was done without a session. */
  readonly claim: Answer | null
  readonly expire: () => void
}
