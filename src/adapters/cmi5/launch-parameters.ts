import { isObject, parseJson, textOf, type JsonObject } from './json'

/** What the LMS put into the launch's address (8.1). */
export interface LaunchParameters {
  /** Base of the LRS, with a slash at its end. */
  readonly endpoint: string
  /** Gives the authorization token, once. */
  readonly fetch: string
  readonly actor: JsonObject
  readonly registration: string
  readonly activityId: string
}

const names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const

export type LaunchParametersRead =
  | { readonly type: 'parameters'; readonly parameters: LaunchParameters }
  /** Nobody launched the page. */
  | { readonly type: 'absent' }
  | { readonly type: 'incomplete'; readonly missing: readonly string[] }

/**
 * Reads the launch parameters of an address (8.1.1 to 8.1.5).
 *
 * @param search the query, such as `?endpoint=…`
 */
export const readLaunchParameters = (search: string): LaunchParametersRead => {
  const query = new URLSearchParams(search)
  const values = Object.fromEntries(names.map((name) => [name, query.get(name) ?? '']))
  const actor = parseJson(values['actor'] ?? '')
  const missing = names.filter((name) => (name === 'actor' ? !isObject(actor) : values[name] === ''))
  if (names.every((name) => !query.has(name))) return { type: 'absent' }
  if (missing.length > 0 || !isObject(actor)) return { type: 'incomplete', missing }
  const { endpoint = '', fetch = '', registration = '', activityId = '' } = values
  return {
    type: 'parameters',
    parameters: { endpoint: endpoint.replace(/\/*$/, '/'), fetch, actor, registration, activityId },
  }
}

/** Names the learner: the account's name (9.2), or what else identifies an agent of xAPI; empty where nothing does. */
export const learnerIdOf = (actor: JsonObject): string => {
  const account = isObject(actor['account']) ? textOf(actor['account']['name']) : ''
  return account || textOf(actor['mbox']) || textOf(actor['mbox_sha1sum']) || textOf(actor['openid'])
}
