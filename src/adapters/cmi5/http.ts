import { parseJson } from './json'

/** What the adapter calls of a page to reach the LMS. */
export type Fetch = (url: string, request: RequestInit) => Promise<Response>

/** An answer of the LMS; status 0 where none came. */
export interface Reply {
  readonly status: number
  readonly text: string
  readonly etag: string | null
}

const longestWaitMs = 30_000
/** Browsers keep at most 64 KiB of requests alive for a page that goes away (Fetch, 4.6); two may be under way. */
const longestKeptAlive = 30_000

/** Sends a request that outlives the page where it is short enough, and never throws. */
export const send = async (
  fetch: Fetch,
  url: string,
  { body, ...request }: { method: string; headers?: Record<string, string>; body?: string },
): Promise<Reply> => {
  try {
    const response = await fetch(url, {
      ...request,
      ...(body === undefined ? {} : { body }),
      keepalive: (body?.length ?? 0) < longestKeptAlive,
      cache: 'no-store',
      signal: AbortSignal.timeout(longestWaitMs),
    })
    return { status: response.status, text: await response.text(), etag: response.headers.get('ETag') }
  } catch {
    return { status: 0, text: '', etag: null }
  }
}

export const succeeded = ({ status }: Reply): boolean => status >= 200 && status < 300

export const jsonOf = (reply: Reply): unknown => parseJson(reply.text)

/** Says in words why a request failed. */
export const reasonOf = ({ status }: Reply): string => {
  if (status === 0) return 'no answer; the connection may be lost'
  if (status === 401 || status === 403)
    return `${status}: the session has expired; open the course again from the LMS`
  if (status === 412)
    return '412: another window or device has saved meanwhile; open the course again from the LMS'
  return `${status}: the LMS could not take it`
}
