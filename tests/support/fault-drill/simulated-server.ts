import type { BeaconFate, Fate } from './steps'

export type Values = ReadonlyMap<string, string>

/** One attempt at the course, as the LMS keeps it. */
export interface Attempt {
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

/** The server of an LMS with one learner, and the line to it. */
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

  /** Gives the attempt that a launch opens: the last one, or the first. */
  open(): Attempt {
    return this.attempts.at(-1) ?? this.addAttempt()
  }

  addAttempt(): Attempt {
    const attempt: Attempt = { number: ++this.#made, values: new Map(), past: [] }
    this.attempts = [...this.attempts, attempt]
    return attempt
  }

  deleteLast(): Attempt | undefined {
    const last = this.attempts.at(-1)
    this.attempts = this.attempts.slice(0, -1)
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

  /** Goes back to what the last attempt held half its requests ago. @returns false where there is nothing to lose */
  restore(): boolean {
    const attempt = this.attempts.at(-1)
    const values = attempt?.past[Math.floor(attempt.past.length / 2)]
    if (!attempt || !values) return false
    attempt.values = values
    this.#late = []
    return true
  }

  takeLater(sender: S, values: Values): void {
    this.#late.push(() => this.take(sender, values, true))
  }

  deliverLate(): void {
    const late = this.#late
    this.#late = []
    for (const deliver of late) deliver()
  }
}
