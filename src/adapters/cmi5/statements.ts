import { v5 } from 'uuid'
import {
  interactionType,
  patternText,
  responseText,
  timeinterval,
  type InteractionFact,
  type LmsFacts,
} from '../../core/tracking'
import { isObject, type JsonObject } from './json'
import type { LaunchData } from './launch-data'
import type { LaunchParameters } from './launch-parameters'
import type { Told } from './state-document'

/** A statement of xAPI, as far as the course makes one (xAPI 1.0.3, part 2, section 2). */
export interface Statement {
  readonly id: string
  readonly actor: JsonObject
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> }
  readonly object: JsonObject
  readonly result?: JsonObject
  readonly context: JsonObject
  /** UTC. */
  readonly timestamp: string
}

/** What the statements of a launch have in common. */
export interface StatementParts {
  readonly parameters: LaunchParameters
  readonly launchData: LaunchData
  /** Language of the course, BCP 47. */
  readonly language: string
  /** The question of an interaction slot as the learner read it; empty where it is not known. */
  readonly describe: (index: number) => string
}

const verb = (id: string, display: string): Statement['verb'] => ({ id, display: { en: display } })

// The verbs of 9.3, and two of ADL's for what 7.1.3 calls cmi5 allowed.
const verbs = {
  initialized: verb('http://adlnet.gov/expapi/verbs/initialized', 'initialized'),
  completed: verb('http://adlnet.gov/expapi/verbs/completed', 'completed'),
  passed: verb('http://adlnet.gov/expapi/verbs/passed', 'passed'),
  terminated: verb('http://adlnet.gov/expapi/verbs/terminated', 'terminated'),
  progressed: verb('http://adlnet.gov/expapi/verbs/progressed', 'progressed'),
  answered: verb('http://adlnet.gov/expapi/verbs/answered', 'answered'),
} as const

const extensions = {
  progress: 'https://w3id.org/xapi/cmi5/result/extensions/progress',
  masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
  sessionId: 'https://w3id.org/xapi/cmi5/context/extensions/sessionid',
} as const

const cmi5Category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'
const moveOnCategory = 'https://w3id.org/xapi/cmi5/context/categories/moveon'
const interactionActivity = 'http://adlnet.gov/expapi/activities/cmi.interaction'

/**
 * Makes a statement's id out of what makes it the same statement (RFC 9562, 5.5), so that sending it once more adds
 * nothing: an LRS keeps one statement of each id (xAPI 1.0.3, part 2, 2.3.1).
 */
const statementId = ({ activityId, registration }: LaunchParameters, ...parts: readonly string[]): string =>
  v5([activityId, registration, ...parts].join('\n'), v5.URL)

const activity = (id: string) => ({ objectType: 'Activity', id })

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

interface ContextAdditions {
  readonly category?: readonly string[]
  readonly parent?: readonly string[]
  readonly extensions?: JsonObject
}

/** Fills the LMS's context template; nothing that it holds is overwritten (10.0, contextTemplate). */
const contextOf = ({ parameters, launchData }: StatementParts, additions: ContextAdditions): JsonObject => {
  const { contextTemplate } = launchData
  const given = isObject(contextTemplate['contextActivities']) ? contextTemplate['contextActivities'] : {}
  const added = (list: 'category' | 'parent'): JsonObject => {
    const all = [...listOf(given[list]), ...(additions[list] ?? []).map(activity)]
    return all.length === 0 ? {} : { [list]: all }
  }
  const ofTemplate = isObject(contextTemplate['extensions']) ? contextTemplate['extensions'] : {}
  return {
    ...contextTemplate,
    registration: parameters.registration,
    contextActivities: { ...given, ...added('category'), ...added('parent') },
    extensions: { ...additions.extensions, ...ofTemplate },
  }
}

const timestamp = (at: number): string => new Date(at).toISOString()

const sessionIdOf = ({ contextTemplate }: LaunchData): string => {
  const given = contextTemplate['extensions']
  return isObject(given) ? String(given[extensions.sessionId]) : ''
}

/** A statement about the course itself, of the kinds that cmi5 defines (7.1.3). */
const defined = (
  parts: StatementParts,
  name: 'initialized' | 'completed' | 'passed' | 'terminated',
  at: number,
  result?: JsonObject,
): Statement => {
  const { parameters, launchData } = parts
  const judged = name === 'completed' || name === 'passed'
  const { masteryScore } = launchData
  // `completed` and `passed` are said once a registration, the others once a session (9.3).
  const once = judged ? [] : [sessionIdOf(launchData), parameters.fetch]
  return {
    id: statementId(parameters, name, ...once),
    actor: parameters.actor,
    verb: verbs[name],
    object: activity(parameters.activityId),
    ...(result ? { result } : {}),
    context: contextOf(parts, {
      // 9.6.2.1 and 9.6.2.2.
      category: judged ? [cmi5Category, moveOnCategory] : [cmi5Category],
      ...(name === 'passed' && masteryScore !== null
        ? { extensions: { [extensions.masteryScore]: masteryScore } }
        : {}),
    }),
    timestamp: timestamp(at),
  }
}

/** The first statement of a session (9.3.2). */
export const initializedStatement = (parts: StatementParts, at: number): Statement =>
  defined(parts, 'initialized', at)

/** The last statement of a session (9.3.8), with its duration (9.5.4.1). */
export const terminatedStatement = (parts: StatementParts, at: number, seconds: number): Statement =>
  defined(parts, 'terminated', at, { duration: timeinterval(seconds) })

const scoreOf = (score: number | null): JsonObject =>
  score === null ? {} : { score: { scaled: score / 100, raw: score, min: 0, max: 100 } }

const answeredStatement = (
  parts: StatementParts,
  fact: InteractionFact,
  from: number,
  now: number,
): Statement => {
  const { parameters, language, describe } = parts
  const description = describe(fact.index)
  return {
    id: statementId(parameters, 'answered', String(fact.index), fact.response),
    actor: parameters.actor,
    verb: verbs.answered,
    object: {
      ...activity(`${parameters.activityId}/interactions/${fact.id}`),
      definition: {
        type: interactionActivity,
        name: { en: fact.id },
        ...(description === '' ? {} : { description: { [language]: description } }),
        interactionType: interactionType(fact.kind),
        correctResponsesPattern: [patternText(fact.kind, fact.correctPattern, fact.tolerance)],
      },
    },
    result: {
      response: responseText(fact.kind, fact.response),
      success: fact.correct,
      ...(fact.latencySeconds === null ? {} : { duration: timeinterval(fact.latencySeconds) }),
    },
    context: contextOf(parts, { parent: [parameters.activityId] }),
    // An answer of an earlier session is told in this one, whose first statement by its time is `initialized` (9.3).
    timestamp: timestamp(Math.min(now, Math.max(from, fact.at ?? now))),
  }
}

const progressedStatement = (parts: StatementParts, percent: number, at: number): Statement => ({
  id: statementId(parts.parameters, 'progressed', String(percent)),
  actor: parts.parameters.actor,
  verb: verbs.progressed,
  object: activity(parts.parameters.activityId),
  result: { extensions: { [extensions.progress]: percent } },
  context: contextOf(parts, {}),
  timestamp: timestamp(at),
})

/** A statement, and what the LMS knows once it has taken it. */
export interface DueStatement {
  readonly statement: Statement
  readonly tells: (told: Told) => Told
  /** Interaction slot that it answers. */
  readonly slot: number | null
}

/**
 * Projects what the course knows onto the statements that the LMS has not been told, in order: answers, progress
 * (9.5.5.1: none after `completed`), `completed` once all lessons are complete or the course is done, `passed` once
 * the course is (both once a registration, 9.3). Nothing is ever `failed`: the final may be taken again.
 *
 * @param from when the session began, in milliseconds since 1970
 */
export const dueStatements = (
  parts: StatementParts,
  facts: LmsFacts,
  told: Told,
  from: number,
  now: number,
): DueStatement[] => {
  const { progress, status, score, sessionSeconds, interactions } = facts
  const duration = timeinterval(sessionSeconds)
  const percent = Math.floor(progress * 100)
  const complete = status !== 'incomplete' || progress === 1
  const due: DueStatement[] = interactions
    .filter(({ index, response }) => told.answers[index] !== response)
    .map((fact) => ({
      statement: answeredStatement(parts, fact, from, now),
      tells: (known) => ({ ...known, answers: { ...known.answers, [fact.index]: fact.response } }),
      slot: fact.index,
    }))
  if (!complete && !told.completed && percent !== told.progress) {
    const statement = progressedStatement(parts, percent, now)
    due.push({ statement, tells: (known) => ({ ...known, progress: percent }), slot: null })
  }
  if (complete && !told.completed) {
    const statement = defined(parts, 'completed', now, { completion: true, duration })
    due.push({ statement, tells: (known) => ({ ...known, completed: true }), slot: null })
  }
  if (status === 'passed' && !told.passed) {
    const statement = defined(parts, 'passed', now, { ...scoreOf(score), success: true, duration })
    due.push({ statement, tells: (known) => ({ ...known, passed: true }), slot: null })
  }
  return due
}
