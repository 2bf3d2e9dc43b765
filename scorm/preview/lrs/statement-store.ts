import { isRecord } from '../json'
import { reply, type LrsReply } from './documents'
import type { LrsSession, StoredStatement } from './lrs-data'
import { brokenRule, sessionIdExtension } from './statement-rules'
import { viewStatement } from './statement-view'

/** The statements of an LRS, and those that it refused. */
export interface StatementStore {
  /** Takes all statements of a request, or none (xAPI 1.0.3, part 3, 2.1.2). */
  readonly take: (given: readonly unknown[], session: LrsSession) => LrsReply
  readonly all: () => readonly StoredStatement[]
  /** Why statements were refused, in words. */
  readonly rejected: () => readonly string[]
}

const withoutStored = (statement: StoredStatement): string =>
  JSON.stringify(statement, (key, value: unknown) => (key === 'stored' ? undefined : value))

const refusalOf = (
  statement: StoredStatement,
  held: readonly StoredStatement[],
  session: LrsSession,
): string | null => {
  const inRegistration = held
    .map(viewStatement)
    .filter(({ registration }) => registration === session.registration.id)
  const inSession = inRegistration.filter(
    ({ extensions }) => extensions[sessionIdExtension] === session.sessionId,
  )
  return brokenRule({ statement: viewStatement(statement), session, inSession, inRegistration })
}

/** @param now milliseconds since 1970 */
export const createStatementStore = (
  first: readonly StoredStatement[],
  now: () => number,
): StatementStore => {
  const rejected: string[] = []
  let statements = first
  return {
    take: (given, session) => {
      let held = statements
      for (const statement of given) {
        if (!isRecord(statement)) return reply(400, 'That is no statement')
        const same = held.find(({ id }) => id === statement['id'])
        // One id is one statement for ever (xAPI 1.0.3, part 2, 2.3.1).
        if (same && withoutStored(same) !== withoutStored(statement)) return reply(409, 'The id is taken')
        if (same) continue
        const refusal = refusalOf(statement, held, session)
        if (refusal !== null) {
          rejected.push(`${viewStatement(statement).verb}: ${refusal}`)
          return reply(400, refusal)
        }
        held = [...held, { ...statement, stored: new Date(now()).toISOString() }]
      }
      statements = held
      const ids = given.map((statement) => (isRecord(statement) ? statement['id'] : null))
      return reply(200, JSON.stringify(ids), { 'content-type': 'application/json' })
    },
    all: () => statements,
    rejected: () => rejected,
  }
}
