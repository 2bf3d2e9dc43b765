import { isDemoLearner, type Learner } from '../protocol'

/** One answer. `verdict` is empty where the LMS was told neither. */
export interface AnswerCell {
  readonly response: string
  readonly verdict: 'right' | 'wrong' | ''
}

/** An interaction that an attempt holds. */
export interface ReportedInteraction {
  readonly id: string
  /** Its index in the attempt; null in cmi5, which has none. */
  readonly index: number | null
  /** What it asks, where the standard can tell; SCORM 1.2 cannot. */
  readonly description: string
  /** Null where it was given an id and no answer. */
  readonly answer: AnswerCell | null
}

/** A learner's last attempt as the report shows it, whatever the standard. */
export interface ReportedAttempt {
  readonly learner: Learner
  /** Number of the attempt; null where the teacher deleted all. */
  readonly attempt: number | null
  /** Empty where the LMS was told none. */
  readonly status: string
  /** Per cent; empty where there is none. */
  readonly score: string
  /** Total time, as h:mm:ss; empty before the first session ended. */
  readonly time: string
  readonly interactions: readonly ReportedInteraction[]
}

/** One column: an interaction that some attempt holds, at the least index that it has in one. */
export type QuestionColumn = Omit<ReportedInteraction, 'answer'>

/** One learner. */
export interface LearnerRow extends Omit<ReportedAttempt, 'interactions'> {
  readonly demo: boolean
  /** One for each column; null where the learner has not answered. */
  readonly answers: readonly (AnswerCell | null)[]
}

export interface InteractionsTable {
  readonly columns: readonly QuestionColumn[]
  readonly rows: readonly LearnerRow[]
}

const lower = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)

const partCount = (id: string): number => id.split('.').length

// Without indexes ids have to do: those of fewer parts first (L03.Q2_who, then F.L03.Q2_who), by their numbers.
const byIndexOrId = (a: QuestionColumn, b: QuestionColumn): number =>
  (a.index ?? 0) - (b.index ?? 0) ||
  partCount(a.id) - partCount(b.id) ||
  a.id.localeCompare(b.id, 'en', { numeric: true })

const columnsOf = (attempts: readonly ReportedAttempt[]): QuestionColumn[] => {
  const columns = new Map<string, QuestionColumn>()
  for (const { id, index, description } of attempts.flatMap(({ interactions }) => interactions)) {
    const known = columns.get(id)
    columns.set(id, {
      id,
      index: known ? lower(index, known.index) : index,
      description: known?.description || description,
    })
  }
  return [...columns.values()].sort(byIndexOrId)
}

/**
 * Makes the table of an LMS's interactions report: a row for each learner, of the last attempt, and a column for each
 * interaction that any of them holds, in the order of their indexes. One that was given an id and no answer is an
 * empty cell.
 */
export const interactionsTable = (attempts: readonly ReportedAttempt[]): InteractionsTable => {
  const columns = columnsOf(attempts)
  const rows = attempts.map(({ interactions, ...attempt }): LearnerRow => {
    const answers = new Map(interactions.map(({ id, answer }) => [id, answer]))
    return {
      ...attempt,
      status: attempt.status || 'not attempted',
      demo: isDemoLearner(attempt.learner.id),
      answers: columns.map(({ id }) => answers.get(id) ?? null),
    }
  })
  return { columns, rows: rows.sort((a, b) => a.learner.name.localeCompare(b.learner.name, 'en')) }
}
