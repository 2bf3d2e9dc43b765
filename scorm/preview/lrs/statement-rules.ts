import { isRecord } from '../json'
import { interactionProblem } from './interaction-rules'
import type { LrsSession } from './lrs-data'
import type { StatementView } from './statement-view'

const context = 'https://w3id.org/xapi/cmi5/context'
const cmi5Category = `${context}/categories/cmi5`
const moveOnCategory = `${context}/categories/moveon`
/** Names the session in each statement (9.6.3.1). */
export const sessionIdExtension = `${context}/extensions/sessionid`
const masteryScoreExtension = `${context}/extensions/masteryscore`
const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress'

/** A statement, the session in which it comes, and what the LRS holds already. */
interface Case {
  readonly statement: StatementView
  readonly session: LrsSession
  /** Statements of the same session. */
  readonly inSession: readonly StatementView[]
  /** Statements of the same registration. */
  readonly inRegistration: readonly StatementView[]
}

/** A rule: what is wrong where it does not hold. */
type Rule = readonly [wrong: string, holds: (given: Case) => boolean]

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const duration = /^P(?=.)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/

const isDefined = ({ categories }: StatementView) => categories.includes(cmi5Category)
const judged = ['completed', 'passed', 'failed']

const ofAll: readonly Rule[] = [
  ['9.1 the id is no UUID', ({ statement }) => uuid.test(statement.id)],
  [
    '9.2 the actor is not that of the launch',
    ({ statement, session }) => statement.actor === JSON.stringify(session.registration.actor),
  ],
  [
    '9.6.1 the registration is not that of the launch',
    ({ statement, session }) => statement.registration === session.registration.id,
  ],
  [
    '9.6.3.1 the session id is not that of the launch',
    ({ statement, session }) => statement.extensions[sessionIdExtension] === session.sessionId,
  ],
  [
    '10.0 the context lacks what the template holds',
    ({ statement, session }) => statement.groupings.includes(session.publisherId),
  ],
  ['9.7 the timestamp is not in UTC', ({ statement }) => utc.test(statement.timestamp)],
  [
    '9.3 the first statement of a session is initialized',
    ({ statement, inSession }) => (inSession.length === 0) === (statement.verb === 'initialized'),
  ],
  [
    '9.3 no statement is earlier than initialized',
    ({ statement, inSession }) =>
      inSession.slice(0, 1).every((first) => first.timestamp <= statement.timestamp),
  ],
  [
    '9.3.8 nothing is said after terminated',
    ({ inSession }) => inSession.every(({ verb }) => verb !== 'terminated'),
  ],
  [
    '9.5.5.1 progress is an integer from 0 to 100',
    ({ statement: { result } }) => {
      const extensions = isRecord(result['extensions']) ? result['extensions'] : {}
      const progress = extensions[progressExtension] ?? 0
      return Number.isInteger(progress) && Number(progress) >= 0 && Number(progress) <= 100
    },
  ],
]

const meetsMastery = ({ statement, session: { masteryScore } }: Case): boolean => {
  const score = isRecord(statement.result['score']) ? statement.result['score'] : null
  if (score === null || masteryScore === null) return true
  return typeof score['scaled'] === 'number' && score['scaled'] >= masteryScore
}

const ofDefined: readonly Rule[] = [
  [
    '9.3 the verb is none of cmi5',
    ({ statement }) => ['initialized', 'terminated', ...judged].includes(statement.verb),
  ],
  [
    '9.4 the object is not the activity of the launch',
    ({ statement, session }) => statement.objectId === session.registration.activityId,
  ],
  [
    '9.3 the verb was used in this session',
    ({ statement, inSession }) =>
      inSession.every((other) => !isDefined(other) || other.verb !== statement.verb),
  ],
  [
    '9.3 completed and passed are said once a registration',
    ({ statement, inRegistration }) =>
      !['completed', 'passed'].includes(statement.verb) ||
      inRegistration.every((other) => !isDefined(other) || other.verb !== statement.verb),
  ],
  [
    '10.0 Browse and Review take initialized and terminated alone',
    ({ statement, session }) => session.launchMode === 'Normal' || !judged.includes(statement.verb),
  ],
  [
    '9.5.1 the score does not belong here',
    ({ statement: { verb, result } }) => !('score' in result) || ['passed', 'failed'].includes(verb),
  ],
  [
    '9.5.2 success does not fit the verb',
    ({ statement: { verb, result } }) =>
      result['success'] === (verb === 'passed' ? true : verb === 'failed' ? false : undefined),
  ],
  [
    '9.5.3 completion does not fit the verb',
    ({ statement: { verb, result } }) => result['completion'] === (verb === 'completed' ? true : undefined),
  ],
  [
    '9.5.4.1 the duration is missing',
    ({ statement: { verb, result } }) =>
      verb === 'initialized' || duration.test(String(result['duration'] ?? '')),
  ],
  [
    '9.6.2.2 the moveOn category belongs to completed, passed and failed',
    ({ statement: { verb, categories } }) => categories.includes(moveOnCategory) === judged.includes(verb),
  ],
  [
    '9.6.3.2 the mastery score is missing',
    ({ statement: { verb, extensions }, session: { masteryScore } }) =>
      verb !== 'passed' || masteryScore === null || extensions[masteryScoreExtension] === masteryScore,
  ],
  [
    '9.3.4 passed below the mastery score',
    (given) => given.statement.verb !== 'passed' || meetsMastery(given),
  ],
]

/** Names the first rule of cmi5 that a statement breaks; null where it breaks none. */
export const brokenRule = (given: Case): string | null => {
  const rules = isDefined(given.statement) ? [...ofAll, ...ofDefined] : ofAll
  const broken = rules.find(([, holds]) => !holds(given))
  return broken ? broken[0] : interactionProblem(given.statement)
}
