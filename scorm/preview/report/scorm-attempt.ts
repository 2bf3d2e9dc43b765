import type { CmiState } from '../attempts'
import type { ScormStandard, Values } from '../protocol'
import type { AnswerCell, ReportedAttempt, ReportedInteraction } from './interactions-table'
import { readableTime } from './readable-time'

interface Elements {
  readonly response: string
  readonly status: (values: Values) => string
  readonly score: (values: Values) => string
  readonly totalTime: string
}

const percentOf = (scaled: string | undefined): string =>
  scaled ? String(Math.round(Number(scaled) * 100)) : ''

const elements: Readonly<Record<ScormStandard, Elements>> = {
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

const verdicts: Readonly<Record<string, AnswerCell['verdict']>> = {
  correct: 'right',
  wrong: 'wrong',
  incorrect: 'wrong',
}

const answerAt = (values: Values, at: string, response: string): AnswerCell | null => {
  const given = values[`${at}.${response}`]
  const result = values[`${at}.result`]
  if (given === undefined && result === undefined) return null
  return { response: given ?? '', verdict: verdicts[result ?? ''] ?? '' }
}

const interactionsIn = (values: Values, response: string): ReportedInteraction[] =>
  Object.entries(values).flatMap(([element, id]) => {
    const index = /^cmi\.interactions\.(\d+)\.id$/.exec(element)?.[1]
    if (index === undefined) return []
    const at = `cmi.interactions.${index}`
    // A localized_string_type names its language in front of the text (SCORM 2004 RTE 4.1.1.6).
    const description = (values[`${at}.description`] ?? '').replace(/^\{lang=[^}]*\}/, '')
    return [{ id, index: Number(index), description, answer: answerAt(values, at, response) }]
  })

/** Reads a learner's last attempt out of its CMI values. */
export const scormAttempt = ({ learner, attempts }: CmiState, standard: ScormStandard): ReportedAttempt => {
  const { response, status, score, totalTime } = elements[standard]
  const last = attempts.at(-1)
  const values = last?.values ?? {}
  return {
    learner,
    attempt: last?.number ?? null,
    status: status(values),
    score: score(values),
    time: readableTime(values[totalTime] ?? ''),
    interactions: interactionsIn(values, response),
  }
}
