import type { BeaconFate, Fate } from './steps'

export type Values = ReadonlyMap<string, string>

/** One attempt at the course, as the LMS keeps it. */
export interface Attempt {
  /** Whose it is, as the LMS names the learner. */
  readonly learnerId: string
  /** From 1. */
  readonly number: number
  values: Values
  /** What it held before each request, the oldest first. */
  readonly past: Values[]
}

/** Who sends: a page that was launched in an attempt. */
export interface Sender {
  readonly attempt: Attempt
}

/** What the server tells about each request that it took. */
export type Taken<S extends Sender> = (sender: S, before: Values, late: boolean) => void

/** The server of an LMS, and the line to it. */
export class SimulatedServer<S extends Sender> {
  attempts: readonly Attempt[] = []
  /** What becomes of the next requests, in order; then all are taken. */
  fates: Fate[] = []
  beaconFate: BeaconFate = 'arrives'
  networkUp = true
  /** Whether devices know about the network; where not, they believe the opposite. */
  networkTold = true
  #late: (() => void)[] = []
  #made = 0
  readonly #taken: Taken<S>

  constructor(taken: Taken<S>) {
    this.#taken = taken
  }

  #lastOf = (learnerId: string): Attempt | undefined =>
    this.attempts.filter((attempt) => attempt.learnerId === learnerId).at(-1)

  /** Gives the attempt of a learner that a launch opens: the last one, or the first. */
  open(learnerId: string): Attempt {
    return this.#lastOf(learnerId) ?? this.addAttempt(learnerId)
  }

  addAttempt(learnerId: string): Attempt {
    const attempt: Attempt = { learnerId, number: ++this.#made, values: new Map(), past: [] }
    this.attempts = [...this.attempts, attempt]
    return attempt
  }

  deleteLast(learnerId: string): Attempt | undefined {
    const last = this.#lastOf(learnerId)
    this.attempts = this.attempts.filter((attempt) => attempt !== last)
    return last
  }

  /** @returns false where there is no such attempt any more */
  take(sender: S, values: Values, late = false): boolean {
    const { attempt } = sender
    if (!this.attempts.includes(attempt)) return false
    const before = attempt.values
    attempt.past.push(before)
    attempt.values = new Map([...before, ...values])
    this.#taken(sender, before, late)
    return true
  }

  /** Goes back to what a learner's last attempt held half its requests ago. @returns false where there is nothing to lose */
  restore(learnerId: string): boolean {
    const attempt = this.#lastOf(learnerId)
    const values = attempt?.past[Math.floor(attempt.past.length / 2)]
    if (!attempt || !values) return false
    attempt.values = values
    this.#late = []
    return true
  }

  /** Keeps a request on its way until {@link deliverLate}. */
  later(deliver: () => void): void {
    this.#late.push(deliver)
  }

  deliverLate(): void {
    const late = this.#late
    this.#late = []
    for (const deliver of late) deliver()
  }
}
