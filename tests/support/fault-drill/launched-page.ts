import type { Answer, Journal } from '../../../src/core/tracking'
import type { LearnerRecord } from '../../../src/core/record'
import type { RunningSession } from '../../../src/ui/state'
import type { SimulatedPage } from './simulated-page'
import type { Attempt } from './simulated-server'

/** One launch of the course in the simulated LMS. */
export interface LaunchedPage {
  readonly page: SimulatedPage
  readonly attempt: Attempt
  /** Place of the launch in the order of all that happens. */
  readonly at: number
  /** Whether the launch names one learner, and not a guest or nobody. */
  readonly named: boolean
  /** False where the LMS refused its session. */
  readonly opens: boolean
  /** True where the LMS did not give the state that it held. */
  readonly misread: boolean
  /** What LMS and device held before the launch. */
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
  /** What the learner answered where the launch asked; null where it did not. */
  readonly answer: Answer | null
  readonly expire: () => void
}
