import type { CmiState } from '../attempts'
import { isDemoLearner, type Learner, type Standard, type Values } from '../protocol'

/** One column: an interaction that some attempt holds. */
export interface QuestionColumn {
  /** Its index in the attempt where it stands first. */
  readonly index: number
  readonly id: string
  /** What it asks, where the standard can tell: SCORM 2004 has a description, SCORM 1.2 has none. */
  readonly description: string
}

/** One answer. `verdict` is empty where the LMS was told neither. */
export interface AnswerCell {
  readonly response: string
  readonly verdict: 'right' | 'wrong' | ''
}

/** One learner's last attempt. */
export interface LearnerRow {
  readonly learner: Learner
  readonly demo: boolean
  /** Number of the attempt; null where the teacher deleted all. */
  readonly attempt: number | null
  /** Completion and success in SCORM 2004. */
  readonly status: string
  /** Per cent; empty where there is none. */
  readonly score: string
  /** Total time, as h:mm:ss; empty before the first session ended. */
  readonly time: string
  /** One for each column; null where the learner has not answered. */
  readonly answers: readonly (AnswerCell | null)[]
}

export interface InteractionsTable {
  readonly columns: readonly QuestionColumn[]
  readonly rows: readonly LearnerRow[]
}

interface Elements {
  readonly response: string
  readonly status: (values: Values) => string
  readonly score: (values: Values) => string
  readonly totalTime: string
}

const percentOf = (scaled: string | undefined): string =>
  scaled ? String(Math.round(Number(scaled) * 100)) : ''

const elements: Readonly<Record<Standard, Elements>> = {
  scorm12: {
    response: 'student_response',
    status: (values) => values['cmi.core.lesson_status'] ?? '',
    score: (values) => values['cmi.core.score.raw'] ?? '',
    totalTime: 'cmi.core.total_time',
  },
  scorm2004: {
    response: 'learner_response',
    status: (values) =>
      ['cmi.completion_status', 'cmi.success_status']
        .map((element) => values[element] ?? '')
        .filter((word) => word !== '' && word !== 'unknown')
        .join(', '),
    score: (values) => percentOf(values['cmi.score.scaled']),
    totalTime: 'cmi.total_time',
  },
}

/**
 * Writes a total time as h:mm:ss: `HHHH:MM:SS.SS` of SCORM 1.2 (RTE 3.4.2, CMITimespan), or a duration such as
 * `PT1H5M30S` of SCORM 2004 (RTE 4.1.1.7) without years and months. Anything else stays as it is.
 */
export const readableTime = (time: string): string => {
  const clock = /^(\d+):(\d+):(\d+)/.exec(time)
  const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(time)
  const [days, hours, minutes, seconds] = (clock ? ['0', ...clock.slice(1)] : (duration?.slice(1) ?? [])).map(
    (part) => Number(part ?? 0),
  )
  if (!clock && !duration) return time
  const total = (days ?? 0) * 86400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${Math.floor(total / 3600)}:${two(Math.floor(total / 60) % 60)}:${two(total % 60)}`
}

const verdicts: Readonly<Record<string, AnswerCell['verdict']>> = {
  correct: 'right',
  wrong: 'wrong',
  incorrect: 'wrong',
}

/** The indexes of an attempt's interactions by their ids. */
const indexesOf = (values: Values): ReadonlyMap<string, number> => {
  const indexes = new Map<string, number>()
  for (const [element, id] of Object.entries(values)) {
    const index = /^cmi\.interactions\.(\d+)\.id$/.exec(element)?.[1]
    if (index !== undefined) indexes.set(id, Number(index))
  }
  return indexes
}

const answerAt = (values: Values, index: number | undefined, response: string): AnswerCell | null => {
  const at = `cmi.interactions.${index}`
  const given = values[`${at}.${response}`]
  const result = values[`${at}.result`]
  if (given === undefined && result === undefined) return null
  return { response: given ?? '', verdict: verdicts[result ?? ''] ?? '' }
}

const columnsOf = (attempts: readonly Values[]): QuestionColumn[] => {
  const columns = new Map<string, QuestionColumn>()
  for (const values of attempts) {
    for (const [id, index] of indexesOf(values)) {
      const known = columns.get(id)
      const localized = values[`cmi.interactions.${index}.description`] ?? ''
      // A localized_string_type names its language in front of the text (SCORM 2004 RTE 4.1.1.6).
      const description = known?.description || localized.replace(/^\{lang=[^}]*\}/, '')
      columns.set(id, { id, index: Math.min(index, known?.index ?? index), description })
    }
  }
  return [...columns.values()].sort((a, b) => a.index - b.index || a.id.localeCompare(b.id, 'en'))
}

/**
 * Makes the table of an LMS's interactions report: a row for each learner, of the last attempt, and a column for each
 * interaction that any of them holds, in the order of their indexes. One that was given an id and no answer is an
 * empty cell.
 */
export const interactionsTable = (states: readonly CmiState[], standard: Standard): InteractionsTable => {
  const { response, status, score, totalTime } = elements[standard]
  const last = states.map((state) => ({ state, attempt: state.attempts.at(-1) }))
  const columns = columnsOf(last.map(({ attempt }) => attempt?.values ?? {}))
  const rows = last.map(({ state: { learner }, attempt }): LearnerRow => {
    const values = attempt?.values ?? {}
    const indexes = indexesOf(values)
    return {
      learner,
      demo: isDemoLearner(learner.id),
      attempt: attempt?.number ?? null,
      status: status(values) || 'not attempted',
      score: score(values),
      time: readableTime(values[totalTime] ?? ''),
      answers: columns.map(({ id }) => answerAt(values, indexes.get(id), response)),
    }
  })
  return { columns, rows: rows.sort((a, b) => a.learner.name.localeCompare(b.learner.name, 'en')) }
}
