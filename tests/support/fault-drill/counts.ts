/** What drills did, added up. */
export class Counts {
  runs = 0
  launches = 0
  commits = 0
  acts = 0
  /** Writes in which the LMS got less than the device keeps, because not all fits. */
  shed = 0
  /** Answers to items, in lessons and in finals. */
  answers = 0
  readonly #faults = new Map<string, number>()

  fault(kind: string): void {
    this.#faults.set(kind, (this.#faults.get(kind) ?? 0) + 1)
  }

  /** Faults by kind, the most frequent first. */
  faults = (): [kind: string, times: number][] => [...this.#faults].sort(([, a], [, b]) => b - a)
}
