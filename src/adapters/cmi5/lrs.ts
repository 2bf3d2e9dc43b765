import { send, succeeded, type Fetch, type Reply } from './http'
import type { LaunchParameters } from './launch-parameters'
import type { Statement } from './statements'

/** The resources of an LRS that the course uses (xAPI 1.0.3, part 3, section 2). No function throws. */
export interface Lrs {
  readonly getState: (stateId: string) => Promise<Reply>
  /** `condition` holds the header under which the LRS may write, `If-Match` or `If-None-Match`. */
  readonly putState: (stateId: string, text: string, condition: Record<string, string>) => Promise<Reply>
  readonly getAgentProfile: (profileId: string) => Promise<Reply>
  readonly postStatements: (statements: readonly Statement[]) => Promise<Reply>
}

export const connectLrs = (fetch: Fetch, parameters: LaunchParameters, token: string): Lrs => {
  const { endpoint, actor, activityId, registration } = parameters
  const agent = JSON.stringify(actor)
  const addressOf = (resource: string, query: Record<string, string>) =>
    `${endpoint}${resource}?${new URLSearchParams(query)}`
  const stateAddress = (stateId: string) =>
    addressOf('activities/state', { activityId, agent, registration, stateId })
  const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' }
  const withJson = { ...headers, 'Content-Type': 'application/json' }
  const get = (url: string) => send(fetch, url, { method: 'GET', headers })
  return {
    getState: (stateId) => get(stateAddress(stateId)),
    putState: (stateId, body, condition) =>
      send(fetch, stateAddress(stateId), { method: 'PUT', headers: { ...withJson, ...condition }, body }),
    getAgentProfile: (profileId) => get(addressOf('agents/profile', { agent, profileId })),
    postStatements: (statements) =>
      send(fetch, `${endpoint}statements`, {
        method: 'POST',
        headers: withJson,
        body: JSON.stringify(statements),
      }),
  }
}

const conflict = 409

/** Tells whether the LRS holds a statement now; 409 says that it held the id before (xAPI 1.0.3, part 3, 2.1.1). */
const holds = (reply: Reply): boolean => succeeded(reply) || reply.status === conflict

/** At most so many statements go in one request, so that it may outlive the page. */
export const mostStatements = 25

/**
 * Sends statements in order and tells of each that the LRS holds. A request is refused whole where it holds one of
 * the ids already, so its statements then go one by one.
 *
 * @returns the reply that stopped it; null where all are held
 */
export const sendStatements = async <Due extends { readonly statement: Statement }>(
  lrs: Lrs,
  due: readonly Due[],
  held: (due: Due) => void,
): Promise<Reply | null> => {
  for (let first = 0; first < due.length; first += mostStatements) {
    const batch = due.slice(first, first + mostStatements)
    const reply = await lrs.postStatements(batch.map(({ statement }) => statement))
    if (succeeded(reply)) {
      batch.forEach(held)
      continue
    }
    if (reply.status !== conflict) return reply
    for (const one of batch) {
      const alone = await lrs.postStatements([one.statement])
      if (!holds(alone)) return alone
      held(one)
    }
  }
  return null
}
