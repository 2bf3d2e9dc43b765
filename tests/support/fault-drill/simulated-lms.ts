import type { LmsPort } from '../../../src/core/tracking'
import type { LaunchingPage } from './launched-page'
import type { SimulatedDevice, SimulatedPage } from './simulated-page'
import type { Attempt } from './simulated-server'
import type { Reading } from './steps'

/** What a launch asks of an LMS. */
export interface LaunchAsked {
  readonly attempt: Attempt
  readonly device: SimulatedDevice
  readonly at: number
  readonly reading: Reading
  /** False where the LMS opens no session. */
  readonly opens: boolean
  /** The page that the same tab loads again; null for a launch of its own. */
  readonly again: SimulatedPage | null
}

/** A launch, and the course's way to the LMS. */
export interface LmsLaunch {
  readonly launching: LaunchingPage
  readonly lms: LmsPort
  /** Whom the launch names; empty where it names nobody. */
  readonly learnerId: string
  /** Whether the LMS opened its session. Known once the port has answered. */
  readonly isConnected: () => boolean
  /** The learner's session with the LMS is over: from now on nothing is taken. */
  readonly expire: () => void
}

/** An LMS of one standard, with the line to it. */
export interface SimulatedLms {
  readonly launch: (asked: LaunchAsked) => LmsLaunch
  /** Lets all that is on its way to a page arrive. */
  readonly quiet: () => Promise<void>
  /** Time has passed: what was slow has come to its end. */
  readonly waited: () => void
}

/** What an LMS tells the drill. */
export interface LmsEvents {
  /** A fault that happened. */
  readonly fault: (kind: string) => void
  readonly committed: () => void
  /** A promise that was broken. */
  readonly broken: (promise: string) => void
}
