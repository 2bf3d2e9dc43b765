import { isObject, parseJson, textOf } from './json'
import { jsonOf, reasonOf, send, succeeded, type Fetch } from './http'
import type { LaunchParameters } from './launch-parameters'

/** What one tab knows of a session of the LMS, so that a reload goes on with it. */
export interface TabSession {
  readonly token: string
  /** When `initialized` was said, in milliseconds since 1970; null while the LMS has not taken it. */
  readonly initializedAt: number | null
  /** True once `terminated` was sent: nothing more may be said in this session (9.3.8). */
  readonly terminated: boolean
  /** The texts of suspendData that this tab wrote last. */
  readonly written: readonly string[]
}

const writtenTexts = 3

/** Notes a text that this tab is about to write. */
export const withWritten = (session: TabSession, text: string): TabSession => ({
  ...session,
  written: [...session.written, text].slice(-writtenTexts),
})

export type TabStorage = Pick<Storage, 'getItem' | 'setItem'>

const keyOf = ({ registration }: LaunchParameters): string => `cmi5:${registration}`

/** Keeps a tab's session; storage that is blocked loses it at a reload. */
export const keepTabSession = (
  storage: () => TabStorage,
  parameters: LaunchParameters,
  session: TabSession,
): void => {
  try {
    storage().setItem(keyOf(parameters), JSON.stringify({ ...session, fetch: parameters.fetch }))
  } catch {
    // The course goes on; only a reload will need a new launch.
  }
}

const readKept = (storage: () => TabStorage, parameters: LaunchParameters): TabSession | null => {
  let text: string | null
  try {
    text = storage().getItem(keyOf(parameters))
  } catch {
    return null
  }
  const kept = parseJson(text ?? '')
  // A new launch of the same registration has another fetch address and another token.
  if (!isObject(kept) || kept['fetch'] !== parameters.fetch || textOf(kept['token']) === '') return null
  const { initializedAt, written } = kept
  return {
    token: textOf(kept['token']),
    initializedAt: typeof initializedAt === 'number' ? initializedAt : null,
    terminated: kept['terminated'] === true,
    written: Array.isArray(written) ? written.map(textOf) : [],
  }
}

export type TabSessionOpened =
  | { readonly type: 'opened'; readonly session: TabSession }
  | { readonly type: 'refused'; readonly reason: string }

/**
 * Opens the session: goes on with the token that this tab holds, or fetches it. The fetch address answers once
 * (8.2.1), and answers 200 with an `error-code` after that (8.2.3).
 */
export const openTabSession = async (
  fetch: Fetch,
  storage: () => TabStorage,
  parameters: LaunchParameters,
): Promise<TabSessionOpened> => {
  const kept = readKept(storage, parameters)
  if (kept) return { type: 'opened', session: kept }
  const reply = await send(fetch, parameters.fetch, { method: 'POST' })
  if (!succeeded(reply)) return { type: 'refused', reason: reasonOf(reply) }
  const answer = jsonOf(reply)
  const token = isObject(answer) ? textOf(answer['auth-token']) : ''
  if (token === '') {
    const said = isObject(answer) ? textOf(answer['error-text']) : ''
    return { type: 'refused', reason: said || 'the LMS gave no token; open the course again from the LMS' }
  }
  const session: TabSession = { token, initializedAt: null, terminated: false, written: [] }
  keepTabSession(storage, parameters, session)
  return { type: 'opened', session }
}
