import { itemAtSlot, type Course } from '../../../src/core/course'
import { applyEvent, type LearnerRecord, type RecordEvent } from '../../../src/core/record'
import { codeToTokens } from '../../../src/core/scoring'
import { joined, underAttempt, withoutFinals } from './records'

/** What a report may say of an interaction: response in tokens, and whether it was right. */
const report = (course: Course, slot: number, code: string, correct: boolean): string => {
  const kind = itemAtSlot(course, slot)?.item.kind ?? 'single'
  return `${codeToTokens(kind, code)} ${correct}`
}

interface AttemptActs {
  /** All that was done in the attempt, on any device. */
  record: LearnerRecord
  /** By slot: what first responses and finals said. */
  readonly reports: Map<number, Set<string>>
  readonly scores: Set<number>
}

/** Remembers all that the learner really did, by the record's attempt: nothing else may ever turn up. */
export class MemoryOfActs {
  readonly #attempts = new Map<string, AttemptActs>()

  constructor(private readonly course: Course) {}

  #of(attempt: string): AttemptActs {
    const known = this.#attempts.get(attempt)
    if (known) return known
    const acts: AttemptActs = {
      record: joined(this.course, attempt, []),
      reports: new Map(),
      scores: new Set(),
    }
    this.#attempts.set(attempt, acts)
    return acts
  }

  recordOf = (attempt: string): LearnerRecord => this.#of(attempt).record
  scoresOf = (attempt: string): ReadonlySet<number> => this.#of(attempt).scores
  reportsOf = (attempt: string, slot: number): ReadonlySet<string> =>
    this.#of(attempt).reports.get(slot) ?? new Set()

  /** Notes an act on a page whose record was `before`. */
  note(before: LearnerRecord, event: RecordEvent): void {
    const acts = this.#of(before.attempt)
    acts.record = joined(this.course, before.attempt, [acts.record, applyEvent(this.course, before, event)])
    if (event.type === 'item-answered' && !before.items[event.item])
      this.#report(acts, event.item, event.code, event.correct)
    if (event.type !== 'final-submitted') return
    acts.scores.add(event.score)
    for (const { slot, code, correct } of event.answers)
      if (code !== null) this.#report(acts, slot, code, correct)
  }

  /** Notes that what was done in one attempt goes on in another. */
  carryOver(from: string, to: string, withFinals: boolean): void {
    const [old, next] = [this.#of(from), this.#of(to)]
    const record = withFinals ? old.record : withoutFinals(old.record)
    next.record = joined(this.course, to, [next.record, underAttempt(record, to)])
    for (const [slot, reports] of old.reports)
      next.reports.set(slot, new Set([...(next.reports.get(slot) ?? []), ...reports]))
    if (withFinals) for (const score of old.scores) next.scores.add(score)
  }

  #report(acts: AttemptActs, slot: number, code: string, correct: boolean): void {
    const reports = acts.reports.get(slot) ?? new Set<string>()
    acts.reports.set(slot, reports.add(report(this.course, slot, code, correct)))
  }
}
