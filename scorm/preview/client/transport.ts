import type { Values } from '../protocol'

/** What the LMS's window answers for a commit, and by which way it went. */
export interface CommitResult {
  readonly answer: 'true' | 'false'
  readonly way: 'request' | 'beacon'
}

/** Which way a commit goes. */
interface TransportOptions {
  readonly url: string
  readonly values: Values
  /** Send by beacon at once, because the page may be going. */
  readonly beacon: boolean
  /** Whether a request that cannot be made is sent by beacon. */
  readonly fallsBack: boolean
}

const sendBeacon = (url: string, body: URLSearchParams): CommitResult => ({
  // Nobody waits for what the server says: queued counts as taken.
  answer: navigator.sendBeacon(url, body) ? 'true' : 'false',
  way: 'beacon',
})

/**
 * Sends values to the server and waits, as SCORM 1.2 asks: the page stands still meanwhile. Where the request cannot
 * be made at all, Moodle 4.5 falls back to a beacon and answers "true" (mod/scorm/request.js); with its manners so
 * does this.
 */
export const sendCommit = ({ url, values, beacon, fallsBack }: TransportOptions): CommitResult => {
  const body = new URLSearchParams(values)
  if (beacon) return sendBeacon(url, body)
  const request = new XMLHttpRequest()
  request.open('POST', url, false)
  try {
    request.send(body)
  } catch {
    return fallsBack ? sendBeacon(url, body) : { answer: 'false', way: 'request' }
  }
  const taken = request.status === 200 && request.responseText.startsWith('true')
  return { answer: taken ? 'true' : 'false', way: 'request' }
}
