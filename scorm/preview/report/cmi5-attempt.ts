import type { Cmi5State } from '../cmi5/cmi5-attempts'
import { isRecord, textsOf } from '../json'
import { viewStatement, type StatementView } from '../lrs'
import type { AnswerCell, ReportedAttempt, ReportedInteraction } from './interactions-table'
import { clockTime, secondsOf } from './readable-time'

/** The first text of a language map (xAPI 1.0.3, part 2, 4.2); empty where there is none. */
const textIn = (languageMap: unknown): string => Object.values(textsOf(languageMap))[0] ?? ''

const verdictOf = (success: unknown): AnswerCell['verdict'] =>
  typeof success === 'boolean' ? (success ? 'right' : 'wrong') : ''

const interactionOf = ({ objectId, definition, result }: StatementView): ReportedInteraction => ({
  // The name is what a person reads; an activity without one is known by the end of its IRI.
  id: textIn(definition['name']) || objectId.split('/').slice(-1).join(''),
  index: null,
  description: textIn(definition['description']),
  answer: { response: String(result['response'] ?? ''), verdict: verdictOf(result['success']) },
})

const scoreIn = ({ result }: StatementView): number[] => {
  const scaled = isRecord(result['score']) ? result['score']['scaled'] : undefined
  return typeof scaled === 'number' ? [Math.round(scaled * 100)] : []
}

const statusOf = (statements: readonly StatementView[]): string => {
  const said = new Set(statements.map(({ verb }) => verb))
  const ends = ['completed', 'passed', 'failed'].filter((verb) => said.has(verb))
  return ends.join(', ') || (said.has('initialized') ? 'incomplete' : '')
}

const timeOf = (statements: readonly StatementView[]): string => {
  const ended = statements.filter(({ verb }) => verb === 'terminated')
  const seconds = ended.map(({ result }) => secondsOf(String(result['duration'])) ?? 0)
  return seconds.length === 0 ? '' : clockTime(seconds.reduce((sum, one) => sum + one, 0))
}

/** Reads a learner's last registration out of its statements; the last answer to a question counts. */
export const cmi5Attempt = ({ learner, attempts }: Cmi5State): ReportedAttempt => {
  const last = attempts.at(-1)
  const statements = (last?.lrs.statements ?? []).map(viewStatement)
  const answered = statements.filter(({ verb }) => verb === 'answered').map(interactionOf)
  const scores = statements.flatMap(scoreIn)
  return {
    learner,
    attempt: last?.number ?? null,
    status: statusOf(statements),
    score: scores.length === 0 ? '' : String(Math.max(...scores)),
    time: timeOf(statements),
    interactions: [...new Map(answered.map((one) => [one.id, one])).values()],
  }
}
