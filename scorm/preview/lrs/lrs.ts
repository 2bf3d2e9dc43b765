import { isRecord } from '../json'
import { createDocuments, reply, type Documents, type LrsReply } from './documents'
import { noLrsData, type LrsData, type LrsSession, type SessionAsked, type StoredStatement } from './lrs-data'
import { sessionIdExtension } from './statement-rules'
import { createStatementStore, type StatementStore } from './statement-store'

export type { LrsReply } from './documents'

export interface LrsRequest {
  readonly method: string
  /** Below the endpoint, such as `activities/state`. */
  readonly resource: string
  readonly query: URLSearchParams
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Lrs {
  /** Opens a session for a launch and lays its LMS.LaunchData down. */
  readonly openSession: (asked: SessionAsked) => LrsSession
  /** Whether a session was opened since this LRS was made. */
  readonly hasSession: (sessionId: string) => boolean
  /** Answers the fetch address of a session (8.2): the token once, then an error. */
  readonly fetchToken: (sessionId: string) => LrsReply
  readonly answer: (request: LrsRequest) => LrsReply
  /** The session whose token a request carries; undefined where it is none of this LRS's. */
  readonly sessionIdOf: (request: Pick<LrsRequest, 'headers'>) => string | undefined
  readonly statements: () => readonly StoredStatement[]
  /** Why requests were refused, in words. */
  readonly rejected: () => readonly string[]
  readonly data: () => LrsData
}

const parse = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

const json = { 'content-type': 'application/json' }

const launchData = (session: LrsSession) => ({
  contextTemplate: {
    registration: session.registration.id,
    contextActivities: { grouping: [{ objectType: 'Activity', id: session.publisherId }] },
    extensions: { [sessionIdExtension]: session.sessionId },
  },
  launchMode: session.launchMode,
  launchMethod: 'AnyWindow',
  moveOn: session.moveOn,
  ...(session.masteryScore === null ? {} : { masteryScore: session.masteryScore }),
  ...(session.returnURL === null ? {} : { returnURL: session.returnURL }),
})

const launchDataId = 'LMS.LaunchData'

/** What an agent is known by; its name may change (xAPI 1.0.3, part 2, 2.4.2). */
const identityOf = (agent: string): unknown => {
  const parsed = parse(agent)
  return (isRecord(parsed) ? parsed['account'] : undefined) ?? agent
}

const stateKey = (activityId: string, agent: string, registration: string, stateId: string): string =>
  JSON.stringify(['state', activityId, identityOf(agent), registration, stateId])

/** Gives the texts of the State documents, without what the LMS laid down itself. */
export const stateDocumentsOf = ({ documents }: LrsData): string[] =>
  Object.entries(documents).flatMap(([key, { text }]) => {
    const parts = parse(key)
    const isState = Array.isArray(parts) && parts[0] === 'state' && parts[4] !== launchDataId
    return isState ? [text] : []
  })

const answerStatements = ({ method, body }: LrsRequest, session: LrsSession, store: StatementStore) => {
  if (method === 'GET') return reply(200, JSON.stringify({ statements: store.all(), more: '' }), json)
  const given = parse(body)
  return store.take(Array.isArray(given) ? given : [given], session)
}

const answerState = ({ method, query, headers, body }: LrsRequest, documents: Documents): LrsReply => {
  const { activityId = '', agent = '', registration = '', stateId = '' } = Object.fromEntries(query)
  if (stateId === launchDataId && method !== 'GET') return reply(403, 'It belongs to the LMS')
  return documents.answer(method, stateKey(activityId, agent, registration, stateId), headers, body)
}

const alreadyTaken = { 'error-code': '1', 'error-text': 'The authorization token has already been returned.' }

/**
 * Makes an LRS.
 *
 * @param now milliseconds since 1970
 * @param newId gives a new UUID
 * @param first what another LRS kept
 */
export const createLrs = (now: () => number, newId: () => string, first: LrsData = noLrsData): Lrs => {
  const sessions = new Map<string, LrsSession>()
  const documents = createDocuments(first.documents)
  const store = createStatementStore(first.statements, now)
  const sessionOf = ({ headers }: Pick<LrsRequest, 'headers'>): LrsSession | undefined => {
    const token = (headers['authorization'] ?? '').replace(/^Basic /, '')
    return [...sessions.values()].find((opened) => opened.token === token)
  }
  return {
    openSession: (asked) => {
      const session = { ...asked, sessionId: newId(), token: newId().replace(/-/g, ''), tokenTaken: false }
      sessions.set(session.sessionId, session)
      const { id, activityId, actor } = asked.registration
      const key = stateKey(activityId, JSON.stringify(actor), id, launchDataId)
      documents.put(key, JSON.stringify(launchData(session)))
      return session
    },
    hasSession: (sessionId) => sessions.has(sessionId),
    fetchToken: (sessionId) => {
      const session = sessions.get(sessionId)
      if (!session || session.tokenTaken) return reply(200, JSON.stringify(alreadyTaken), json)
      session.tokenTaken = true
      return reply(200, JSON.stringify({ 'auth-token': session.token }), json)
    },
    answer: (request) => {
      const { resource, headers, query, method, body } = request
      if (resource === 'about') return reply(200, JSON.stringify({ version: ['1.0.3'] }), json)
      if (!headers['x-experience-api-version']) return reply(400, 'X-Experience-API-Version is missing')
      const session = sessionOf(request)
      if (!session) return reply(401, 'The token is unknown')
      if (resource === 'statements') return answerStatements(request, session, store)
      if (resource === 'activities/state') return answerState(request, documents)
      if (resource === 'agents/profile')
        return documents.answer(method, JSON.stringify(['agent', ...query.values()]), headers, body)
      return reply(404)
    },
    sessionIdOf: (request) => sessionOf(request)?.sessionId,
    statements: store.all,
    rejected: store.rejected,
    data: () => ({ statements: store.all(), documents: documents.all() }),
  }
}
