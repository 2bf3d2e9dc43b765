import type { Course } from '../../../src/core/course'
import type { RecordEvent } from '../../../src/core/record'
import { journalKey, readJournal, type Answer } from '../../../src/core/tracking'
import type { SessionState } from '../../../src/ui/state'
import { makeCourse } from '../make-course'
import type { Counts } from './counts'
import { Cmi5Lms } from './cmi5-lms'
import { cmi5Values, scorm12Edition, scorm2004Edition, type SimulatedEdition } from './editions'
import type { LaunchedPage, LaunchingPage, RunningPage } from './launched-page'
import { itemsOfLong, longAttempt } from './long-attempt'
import { openPage } from './open-page'
import { holds, isShed, recordIn, recordsOn } from './records'
import { scriptedLearner } from './scripted-learner'
import { scormLms } from './scorm-lms'
import type { LmsEvents, LmsLaunch, SimulatedLms } from './simulated-lms'
import { origin, SimulatedDevice, type SimulatedPage } from './simulated-page'
import { SimulatedServer, type Attempt } from './simulated-server'
import { deviceCount, type Schedule, type Step } from './steps'
import { BrokenPromise, Witness } from './witness'

const isNamed = (learnerId: string) => learnerId.startsWith('learner-')

export type LaunchStep = Extract<Step, { do: 'launch' }>

const longCode = 31
const start = Date.UTC(2026, 4, 17, 9)

/** Makes every item a choice, so that any response is one that it may have. */
const withChoices = (course: Course): Course => ({
  ...course,
  lessons: course.lessons.map((lesson) => ({
    ...lesson,
    items: lesson.items.map((item) => ({ ...item, kind: 'single' })),
  })),
})

/** Random numbers from 0 up to 1, always the same ones (mulberry32). */
const repeatableRandom = (): (() => number) => {
  let state = 20_221_126
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** An LMS, some devices and the learners who use them, under the eyes of a {@link Witness}. */
export class World {
  readonly course: Course
  readonly devices = Array.from({ length: deviceCount }, (_, index) => new SimulatedDevice(index))
  readonly witness: Witness
  readonly server: SimulatedServer<LaunchingPage>
  readonly #lms: SimulatedLms
  readonly #random = repeatableRandom()
  #pages: RunningPage[] = []
  /** Record attempts by launch, for requests that are looked at once their page is gone. */
  readonly #attempts = new Map<SimulatedPage, string>()
  readonly #seen = new Map<SimulatedPage, Pick<SessionState, 'save' | 'record'>>()
  readonly #right = new Map<string, boolean>()
  readonly #nobodysKey: string
  #clock = start
  /** What a page that opened late, or its LMS, found broken. */
  #broken: unknown = null
  #responses = 10

  constructor(
    private readonly schedule: Schedule,
    private readonly counts: Counts,
  ) {
    const { completion, length } = schedule
    const items = length === 'long' ? itemsOfLong : 2
    this.course = withChoices(makeCourse({ lessons: 2, segments: 2, items, completion }))
    this.#nobodysKey = journalKey(origin, this.course.id, '')
    this.server = new SimulatedServer((sender, before, late) => {
      if (isShed(recordIn(sender.attempt.values))) this.counts.shed++
      this.witness.taken(sender, before, late)
    })
    const { standard } = schedule
    const edition = standard === 'scorm12' ? scorm12Edition : scorm2004Edition
    this.#lms = this.#lmsOf(edition)
    const held = standard === 'cmi5' ? cmi5Values(schedule.etags) : edition
    this.witness = new Witness(this.course, held, () => this.server.attempts, this.devices)
    if (length === 'long') this.#goOnLong(edition)
  }

  #lmsOf(edition: SimulatedEdition): SimulatedLms {
    const { course, schedule, server } = this
    const events: LmsEvents = {
      fault: (kind) => this.counts.fault(kind),
      committed: () => {
        this.counts.commits++
      },
      broken: (promise) => {
        this.#broken ??= new BrokenPromise(promise)
      },
    }
    if (schedule.standard === 'cmi5')
      return new Cmi5Lms({ course, schedule, server, events, now: () => this.#clock })
    const standStill = (ms: number) => {
      this.#clock += ms
    }
    return scormLms({ course, schedule, edition, server, events, standStill })
  }

  get learners(): readonly string[] {
    return this.schedule.learners
  }

  /** Gives the id of the learner at a place, round again. */
  learnerIdOf = (place: number): string => this.learners[place % this.learners.length] ?? ''

  #keyOf = (learnerId: string) => journalKey(origin, this.course.id, learnerId)

  #goOnLong(edition: SimulatedEdition): void {
    const { course, witness } = this
    const values = longAttempt(course, edition, () => this.#respond(true), witness.acts)
    const attempt = this.server.addAttempt(this.learnerIdOf(0))
    attempt.values = values
    const record = recordIn(values)
    if (record) witness.livesIn(attempt, record.attempt)
  }

  /** Pages that are there, in the order of their launches. */
  pages = (): readonly RunningPage[] => {
    this.#pages = this.#pages.filter(({ page }) => page.alive)
    return this.#pages
  }

  wait(ms: number): void {
    this.#clock += ms
    for (const { page } of this.pages()) {
      page.tick()
      this.settle()
    }
    this.#lms.waited()
  }

  setNetwork(up: boolean, told: boolean): void {
    this.server.networkUp = up
    this.server.networkTold = told
    for (const { page } of this.pages()) {
      const online = this.#saysOnline()
      const back = online && !page.navigator.onLine
      page.navigator.onLine = online
      if (back) page.fire('online')
      this.settle()
    }
  }

  /** What browsers believe of the network. */
  #saysOnline = (): boolean => this.server.networkUp === this.server.networkTold

  /** Lets all that is on its way to a page arrive. */
  quiet = (): Promise<void> => this.#lms.quiet()

  settle(): void {
    if (this.#broken) throw this.#broken
    this.witness.settle(({ page }) => this.#attempts.get(page) ?? '')
    this.#lookAtChips()
  }

  /** Launches the course. @returns null where the page is gone, or where its launch still waits for the LMS */
  async launch(step: LaunchStep): Promise<RunningPage | null> {
    const device = this.devices[step.device]
    if (!device) throw new RangeError(`There is no device ${step.device}`)
    const attempt = this.server.open(this.learnerIdOf(step.learner))
    if (step.fate !== 'taken' && step.opens) this.server.fates.unshift(step.fate)
    return this.#start(step, attempt, device, null)
  }

  /** Loads the page of a tab again. @returns as a launch does */
  async reload({ page, attempt }: RunningPage): Promise<RunningPage | null> {
    const step = { reading: 'as-it-is', opens: true, answer: 'fresh' } as const
    return this.#start(step, attempt, page.device, page)
  }

  async #start(
    step: Pick<LaunchStep, 'reading' | 'opens' | 'answer'>,
    attempt: Attempt,
    device: SimulatedDevice,
    again: SimulatedPage | null,
  ): Promise<RunningPage | null> {
    const { reading, opens } = step
    this.counts.launches++
    const launch = this.#lms.launch({ attempt, device, at: this.witness.moment(), reading, opens, again })
    launch.launching.page.navigator.onLine = this.#saysOnline()
    let running: RunningPage | null = null
    const opening = this.#open(step, launch).then((opened) => {
      running = opened
    })
    opening.catch((error: unknown) => {
      this.#broken ??= error
    })
    await this.quiet()
    this.settle()
    return running
  }

  async #open(
    { answer: given }: Pick<LaunchStep, 'answer'>,
    { launching, lms, learnerId, isConnected, expire }: LmsLaunch,
  ) {
    const { page } = launching
    let launched: LaunchedPage = this.#look(launching, learnerId, isConnected())
    let answer: Answer | null = null
    let claim: Answer | null = null
    const session = await openPage({
      course: this.course,
      lms,
      page,
      now: () => this.#clock,
      random: this.#random,
      asked: () => {
        launched = this.#look(launching, learnerId, isConnected())
      },
      ask: (question) => {
        const answered = question.type === 'unreadable' && !question.device ? 'fresh' : given
        if (question.type === 'unclaimed-progress') claim = answered
        else answer = answered
        return Promise.resolve(answered)
      },
    })
    const running: RunningPage = { ...launched, session, answer, claim, expire }
    this.#attempts.set(page, session.store.getState().record.attempt)
    this.witness.launched(running)
    if (!page.alive) return null
    this.#pages.push(running)
    return running
  }

  /** Looks at what LMS and device hold. */
  #look(launching: LaunchingPage, learnerId: string, opens: boolean): LaunchedPage {
    const { page, attempt } = launching
    const { device } = page
    const journalUnder = (key: string) =>
      device.mode === 'blocked' ? null : readJournal(device.texts.get(key) ?? null)
    const named = isNamed(learnerId)
    return {
      ...launching,
      learnerId,
      opens,
      inLms: opens ? recordIn(attempt.values) : null,
      onDevice: device.mode === 'blocked' ? [] : recordsOn(device),
      named,
      latest: journalUnder(learnerId === '' ? this.#nobodysKey : this.#keyOf(learnerId)),
      unclaimed: named ? journalUnder(this.#nobodysKey) : null,
    }
  }

  /** Looks at each chip that has changed, or that stands beside a changed record. */
  #lookAtChips(): void {
    for (const running of this.pages()) {
      const { page, session } = running
      const { save, record, ended } = session.store.getState()
      if (ended) continue
      const seen = this.#seen.get(page)
      this.#seen.set(page, { save, record })
      const changed = seen?.save !== save || !holds(seen.record, record)
      if (changed && save.type === 'saved') this.witness.checkChip(running, record)
    }
  }

  /** Gives a response that nobody gave before. */
  #respond = (right: boolean): string => {
    const code = String(this.#responses++).padEnd(this.schedule.length === 'long' ? longCode : 0, 'x')
    this.#right.set(code, right)
    return code
  }

  /** The learner of a page; null where the page is not there to be used. */
  learnerOf(running: RunningPage) {
    const { page, session } = running
    const usable = () =>
      page.alive &&
      !page.frozen &&
      page.document.visibilityState === 'visible' &&
      !session.store.getState().ended
    return scriptedLearner(this.course, {
      session,
      act: (event, how) => usable() && this.#act(running, event, how),
      respond: this.#respond,
      isRight: (code) => this.#right.get(code) ?? false,
    })
  }

  #act(running: RunningPage, event: RecordEvent | null, how: (event: RecordEvent) => void): boolean {
    if (!event) return true
    this.counts.acts++
    if (event.type === 'item-answered' || event.type === 'final-answered') this.counts.answers++
    const before = running.session.store.getState().record
    this.witness.acts(before, event)
    how(event)
    this.witness.dated(running, before)
    this.settle()
    if (!running.page.alive) return false
    this.witness.acknowledge(running, event)
    return true
  }
}
