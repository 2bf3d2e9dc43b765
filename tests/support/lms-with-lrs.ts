import { cmi5Port, type Cmi5Page } from '../../src/adapters/cmi5'
import type { LmsPort } from '../../src/core/tracking'
import { createLrs, type Lrs, type LrsReply, type SessionAsked } from '../../scorm/preview/lrs'

/** Base of the LRS. */
export const endpoint = 'https://lms.example/lrs/'
const fetchAddress = 'https://lms.example/token'

/** One request that the course made. */
export interface Asked {
  readonly method: string
  /** Below the endpoint; `token` for the fetch address. */
  readonly resource: string
  readonly body: string
  readonly keepalive: boolean
}

/** An LMS with an LRS, one learner (Ada Lovelace, `learner-1`) and one registration; answers in memory. */
export interface LmsWithLrs {
  readonly lrs: Lrs
  readonly asked: Asked[]
  readonly clock: { now: number }
  /** What stands in the way of a request: another answer than the LRS's, no line, or a line that loses the answer. */
  fault: ((asked: Asked) => LrsReply | 'offline' | 'answer lost' | undefined) | null
  /** Launches the course in a new tab. */
  readonly launch: (session?: Partial<SessionAsked>) => Cmi5Page
  readonly port: (page: Cmi5Page) => LmsPort
}

/** Ada Lovelace's registration. */
export const registration: SessionAsked['registration'] = {
  id: '9a0f2f2c-5c49-4f0c-9d0b-3b1a3d1a7c11',
  activityId: 'https://lms.example/activities/7',
  actor: {
    objectType: 'Agent',
    name: 'Ada Lovelace',
    account: { homePage: 'https://lms.example', name: 'learner-1' },
  },
}

/** What a session of that registration is launched with. */
export const normal: SessionAsked = {
  registration,
  launchMode: 'Normal',
  masteryScore: 0.7,
  moveOn: 'CompletedAndPassed',
  returnURL: null,
  publisherId: 'https://publisher.example/au',
}

/** The part of a request's address below the endpoint; `token` for the fetch address. */
export const resourceOf = (url: string): string =>
  url.startsWith(fetchAddress) ? 'token' : new URL(url).pathname.replace('/lrs/', '')

const tabStorage = (): Cmi5Page['sessionStorage'] => {
  const texts = new Map<string, string>()
  return { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text) }
}

export const responseOf = ({ status, headers, body }: LrsReply): Response =>
  new Response(status === 204 ? null : body, { status, headers })

/** Gives new UUIDs, always the same ones. */
export const newIds = () => {
  let count = 0
  return () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`
}

/** Answers a request as an LRS does. */
export const askLrs = (lrs: Lrs, url: string, { method = 'GET', headers, body }: RequestInit): LrsReply => {
  const { searchParams } = new URL(url)
  const resource = resourceOf(url)
  if (resource === 'token') return lrs.fetchToken(searchParams.get('session') ?? '')
  const named = Object.fromEntries(new Headers(headers))
  return lrs.answer({ method, resource, body: String(body ?? ''), query: searchParams, headers: named })
}

/** The query of a launch's address (8.1). */
export const launchSearch = ({ id, activityId, actor }: SessionAsked['registration'], sessionId: string) =>
  `?${new URLSearchParams({
    endpoint,
    fetch: `${fetchAddress}?session=${sessionId}`,
    actor: JSON.stringify(actor),
    registration: id,
    activityId,
  })}`

export const lmsWithLrs = (): LmsWithLrs => {
  const clock = { now: Date.UTC(2026, 4, 17, 9) }
  const lrs = createLrs(() => clock.now, newIds())
  const lms: LmsWithLrs = {
    lrs,
    asked: [],
    clock,
    fault: null,
    launch: (session) => {
      const opened = lrs.openSession({ ...normal, ...session })
      return {
        location: { search: launchSearch(opened.registration, opened.sessionId) },
        sessionStorage: tabStorage(),
        fetch: async (url, request) => {
          const { method = 'GET', body = '', keepalive = false } = request
          const asked: Asked = { method, resource: resourceOf(url), body: String(body), keepalive }
          lms.asked.push(asked)
          const fault = lms.fault?.(asked)
          if (fault === 'offline') throw new TypeError('Failed to fetch')
          if (fault !== undefined && fault !== 'answer lost') return responseOf(fault)
          const answer = askLrs(lrs, url, request)
          if (fault === 'answer lost') throw new TypeError('Failed to fetch')
          return responseOf(answer)
        },
      }
    },
    port: (page) =>
      cmi5Port(page, { language: 'en', describe: (index) => `Question ${index}` }, () => clock.now),
  }
  return lms
}
