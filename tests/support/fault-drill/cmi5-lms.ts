import { cmi5Port } from '../../../src/adapters/cmi5'
import type { LmsPort } from '../../../src/core/tracking'
import type { Course } from '../../../src/core/course'
import { isRecord } from '../../../scorm/preview/json'
import {
  createLrs,
  noLrsData,
  reply,
  viewStatement,
  type Lrs,
  type LrsData,
  type LrsReply,
} from '../../../scorm/preview/lrs'
import * as lms from '../lms-with-lrs'
import { cmi5ValuesOf } from './cmi5-values'
import { suspendData } from './editions'
import type { LaunchingPage } from './launched-page'
import { nextTurn } from './scorm-lms'
import type { LaunchAsked, LmsEvents, LmsLaunch, SimulatedLms } from './simulated-lms'
import { PlayerPage, SimulatedPage } from './simulated-page'
import type { Attempt, SimulatedServer, Values } from './simulated-server'
import { misreadReply } from './misread-reply'
import type { Fate, Reading, Schedule } from './steps'

interface Cmi5LmsParts {
  readonly course: Course
  readonly schedule: Schedule
  readonly server: SimulatedServer<LaunchingPage>
  readonly events: LmsEvents
  readonly now: () => number
}

/** A launch as the line sees it. */
interface Launch {
  readonly launching: LaunchingPage
  readonly reading: Reading
  readonly opens: boolean
  expired: boolean
  /** Whether the course took the session as opened. */
  connected: boolean
  hasRead: boolean
  readonly tab: Tab
}

/** What a tab keeps when it loads the page again: the launch's address and what the course keeps in it. */
interface Tab {
  readonly search: string
  readonly texts: Map<string, string>
}

/**
 * A page that reads LMS.LaunchData after the LMS has launched the registration anew reads what that launch laid down: a
 * registration has one (10.0), so a course cannot know.
 */
const otherSession = '9.6.3.1'

type Take = (late: boolean) => LrsReply

const registrationOf = ({ number, learnerId }: Attempt): typeof lms.registration => ({
  ...lms.registration,
  id: `9a0f2f2c-5c49-4f0c-9d0b-${String(number).padStart(12, '0')}`,
  actor: { ...lms.registration.actor, account: { homePage: 'https://lms.example', name: learnerId } },
})

/**
 * An LMS with an LRS of its own for each registration, and the line to it: requests of a live page meet the fates of
 * the schedule, and those of a page that goes away meet that of the beacons.
 */
export class Cmi5Lms implements SimulatedLms {
  readonly #newId = lms.newIds()
  readonly #launches = new Map<SimulatedPage, Launch>()
  readonly #open = new Map<Attempt, { readonly lrs: Lrs; readonly values: Values }>()
  /** What each statement says, by its id. */
  readonly #meanings = new Map<string, string>()
  /** What each LRS held when its values were these: what a restored LMS goes back to. */
  readonly #data = new Map<Values, LrsData>()
  #replies: { readonly page: SimulatedPage; readonly arrive: () => void }[] = []
  #slow: (() => void)[] = []

  constructor(private readonly parts: Cmi5LmsParts) {}

  launch = ({ attempt, device, at, reading, opens, again }: LaunchAsked): LmsLaunch => {
    const { schedule } = this.parts
    const page = new SimulatedPage(new PlayerPage(), device, schedule.flag)
    const held = attempt.values.size > 0
    const isMisread = reading !== 'as-it-is' && reading !== 'throws'
    const launching = { page, attempt, at, misread: held && (isMisread || !attempt.values.has(suspendData)) }
    const before = again && this.#launches.get(again)
    const launch: Launch = {
      launching,
      reading,
      opens,
      expired: before?.expired ?? false,
      connected: false,
      hasRead: false,
      tab: before?.tab ?? { search: this.#openSession(attempt), texts: new Map<string, string>() },
    }
    this.#launches.set(page, launch)
    const port = this.#portOf(launch)
    return {
      launching,
      lms: {
        ...port,
        connect: async () => {
          const connection = await port.connect()
          launch.connected = connection.type === 'connected'
          return connection
        },
      },
      learnerId: attempt.learnerId,
      isConnected: () => launch.connected,
      expire: () => {
        launch.expired = true
      },
    }
  }

  /** Opens a session of a registration. @returns the query of the launch's address */
  #openSession(attempt: Attempt): string {
    const registration = registrationOf(attempt)
    const masteryScore = this.parts.course.passMark / 100
    const session = this.#lrsOf(attempt).openSession({ ...lms.normal, registration, masteryScore })
    return lms.launchSearch(registration, session.sessionId)
  }

  #portOf(launch: Launch): LmsPort {
    const { course, now } = this.parts
    const { search, texts } = launch.tab
    const { page } = launch.launching
    return cmi5Port(
      {
        location: { search },
        sessionStorage: {
          getItem: (key) => texts.get(key) ?? null,
          setItem: (key, text) => void (page.alive && texts.set(key, text)),
        },
        fetch: (url, request) => this.#fetch(launch, url, request),
      },
      { language: course.language, describe: () => '' },
      now,
    )
  }

  quiet = async (): Promise<void> => {
    for (;;) {
      await nextTurn()
      await nextTurn()
      const ready = this.#replies.filter(({ page }) => !page.frozen)
      if (ready.length === 0) return
      this.#replies = this.#replies.filter(({ page }) => page.frozen)
      for (const { page, arrive } of ready) if (page.alive) arrive()
    }
  }

  waited = (): void => {
    const slow = this.#slow
    this.#slow = []
    for (const end of slow) end()
  }

  #lrsOf(attempt: Attempt): Lrs {
    const open = this.#open.get(attempt)
    if (open?.values === attempt.values) return open.lrs
    const lrs = createLrs(this.parts.now, this.#newId, this.#data.get(attempt.values) ?? noLrsData)
    this.#open.set(attempt, { lrs, values: attempt.values })
    return lrs
  }

  #fetch(launch: Launch, url: string, request: RequestInit): Promise<Response> {
    const { page } = launch.launching
    return new Promise((resolve, reject) => {
      // What a killed page still does never happened.
      if (!page.alive) return
      const arrive = (run: () => void) => void this.#replies.push({ page, arrive: run })
      const take: Take = (late) => this.#answer(launch, url, request, late)
      this.#travel(launch.launching, take, (answer) =>
        arrive(() =>
          answer === null ? reject(new TypeError('Failed to fetch')) : resolve(lms.responseOf(answer)),
        ),
      )
    })
  }

  /** Brings a request to the LRS or not, and its answer back or not; null is an error of the network. */
  #travel({ page }: LaunchingPage, take: Take, answer: (reply: LrsReply | null) => void): void {
    const { server, events } = this.parts
    if (page.dismissing) {
      const fate = server.networkUp ? server.beaconFate : 'lost'
      if (fate !== 'arrives') events.fault(`beacon ${fate}`)
      if (fate === 'late') server.later(() => take(true))
      return answer(fate === 'arrives' ? take(false) : null)
    }
    if (!server.networkUp) {
      events.fault('network gone')
      return answer(null)
    }
    const fate = server.fates.shift() ?? 'taken'
    if (fate !== 'taken') events.fault(fate)
    this.#meet(fate, page, take, answer)
  }

  #meet(fate: Fate, page: SimulatedPage, take: Take, answer: (reply: LrsReply | null) => void): void {
    switch (fate) {
      case 'taken':
        return answer(take(false))
      case 'dropped':
        return answer(null)
      case 'reply-lost':
        take(false)
        return answer(null)
      case 'throws':
        // The page gives it up, and it arrives all the same.
        this.parts.server.later(() => take(true))
        return answer(null)
      case 'slow':
        return void this.#slow.push(() => answer(take(true)))
      case 'slow-and-dropped':
        return void this.#slow.push(() => answer(null))
      case 'state-refused':
        return answer(reply(503))
      case 'killed-before':
        return page.kill()
      case 'killed-while':
        take(false)
        return page.kill()
    }
  }

  #answer(launch: Launch, url: string, request: RequestInit, late: boolean): LrsReply {
    const { attempt } = launch.launching
    const { server, events } = this.parts
    if (!server.attempts.includes(attempt)) return reply(403)
    if (launch.expired) return reply(401)
    if (!launch.opens) return this.#refuse('session refused', 503)
    if (request.method === 'POST' && url.endsWith('/statements')) this.#checkIds(String(request.body))
    const lrs = this.#lrsOf(attempt)
    const refused = lrs.rejected().length
    const answer = this.#untagged(lms.askLrs(lrs, url, request))
    const rejected = lrs.rejected()[refused]
    if (rejected && !late && !rejected.includes(otherSession))
      events.broken(`(h) a strict LMS refuses: ${rejected}`)
    if (request.method === 'GET' && url.includes('learner-record')) return this.#read(launch, answer)
    this.#note(launch.launching, lrs, late)
    if (request.method === 'PUT') events.committed()
    return answer
  }

  /** No id stands for two things: an LRS keeps the first of them alone (xAPI 1.0.3, part 2, 2.3.1). */
  #checkIds(body: string): void {
    const statements: unknown = JSON.parse(body)
    for (const statement of Array.isArray(statements) ? statements.filter(isRecord) : []) {
      const { id, verb, objectId, registration, result } = viewStatement(statement)
      const meaning = JSON.stringify([verb, objectId, registration, result['response'], result['success']])
      if ((this.#meanings.get(id) ?? meaning) !== meaning)
        this.parts.events.broken(`(c) the statement ${id} says ${meaning} and ${this.#meanings.get(id)}`)
      this.#meanings.set(id, meaning)
    }
  }

  #untagged(answer: LrsReply): LrsReply {
    if (this.parts.schedule.etags) return answer
    const headers = Object.entries(answer.headers).filter(([name]) => name !== 'etag')
    return { ...answer, headers: Object.fromEntries(headers) }
  }

  #refuse(fault: string, status: number): LrsReply {
    this.parts.events.fault(fault)
    return reply(status)
  }

  #read(launch: Launch, answer: LrsReply): LrsReply {
    const isFirst = !launch.hasRead
    launch.hasRead = true
    if (!isFirst || answer.status !== 200) return answer
    if (launch.reading !== 'as-it-is') this.parts.events.fault(`suspend_data ${launch.reading}`)
    return misreadReply(answer, launch.reading)
  }

  /** Tells what the LRS holds now. */
  #note(launching: LaunchingPage, lrs: Lrs, late: boolean): void {
    const { course, server } = this.parts
    const { attempt } = launching
    const data = lrs.data()
    const values = cmi5ValuesOf(course, data)
    const isNew = [...values].some(([element, value]) => attempt.values.get(element) !== value)
    if (isNew) server.take(launching, values, late)
    this.#data.set(attempt.values, data)
    this.#open.set(attempt, { lrs, values: attempt.values })
  }
}
