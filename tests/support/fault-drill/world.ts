import type { Course } from '../../../src/core/course'
import type { RecordEvent } from '../../../src/core/record'
import { journalKey, readJournal, type Answer } from '../../../src/core/tracking'
import type { SessionState } from '../../../src/ui/state'
import { makeCourse } from '../make-course'
import type { Counts } from './counts'
import { scorm12Edition, scorm2004Edition, suspendData, type SimulatedEdition } from './editions'
import type { LaunchedPage, RunningPage } from './launched-page'
import { moodleApi } from './moodle-api'
import { itemsOfLong, longAttempt } from './long-attempt'
import { openPage } from './open-page'
import { holds, isShed, recordIn, recordsOn } from './records'
import { scriptedLearner } from './scripted-learner'
import { origin, PlayerPage, SimulatedDevice, SimulatedPage } from './simulated-page'
import { SimulatedServer } from './simulated-server'
import { deviceCount, type Schedule, type Step } from './steps'
import { Witness } from './witness'

const isNamed = (learnerId: string) => learnerId.startsWith('learner-')

export type LaunchStep = Extract<Step, { do: 'launch' }>

const longCode = 31

const start = Date.UTC(2026, 4, 17, 9)

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
  readonly server: SimulatedServer<LaunchedPage>
  readonly #edition: SimulatedEdition
  readonly #random = repeatableRandom()
  #pages: RunningPage[] = []
  /** Record attempts by launch, for requests that are looked at once their page is gone. */
  readonly #attempts = new Map<LaunchedPage['page'], string>()
  readonly #seen = new Map<SimulatedPage, Pick<SessionState, 'save' | 'record'>>()
  readonly #right = new Map<string, boolean>()
  readonly #nobodysKey: string
  #clock = start
  #responses = 10

  constructor(
    private readonly schedule: Schedule,
    private readonly counts: Counts,
  ) {
    const { completion, length } = schedule
    this.course = makeCourse({
      lessons: 2,
      segments: 2,
      items: length === 'long' ? itemsOfLong : 2,
      completion,
    })
    this.#nobodysKey = journalKey(origin, this.course.id, '')
    this.#edition = schedule.standard === 'scorm12' ? scorm12Edition : scorm2004Edition
    this.server = new SimulatedServer((sender, before, late) => {
      if (isShed(recordIn(sender.attempt.values))) this.counts.shed++
      this.witness.taken(sender, before, late)
    })
    this.witness = new Witness(this.course, this.#edition, () => this.server.attempts, this.devices)
    if (length === 'long') this.#goOnLong()
  }

  get learners(): readonly string[] {
    return this.schedule.learners
  }

  /** Gives the id of the learner at a place, round again. */
  learnerIdOf = (place: number): string => this.learners[place % this.learners.length] ?? ''

  #keyOf = (learnerId: string) => journalKey(origin, this.course.id, learnerId)

  #goOnLong(): void {
    const { course, witness } = this
    const values = longAttempt(course, this.#edition, () => this.#respond(true), witness.acts)
    this.server.addAttempt(this.learnerIdOf(0)).values = values
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

  settle(): void {
    this.witness.settle(({ page }) => this.#attempts.get(page) ?? '')
    this.#lookAtChips()
  }

  async launch(step: LaunchStep): Promise<RunningPage | null> {
    const attempt = this.server.open(this.learnerIdOf(step.learner))
    const { page, launched } = this.#prepare(step, attempt)
    this.counts.launches++
    if (step.fate !== 'taken' && step.opens) this.server.fates.unshift(step.fate)
    const api = moodleApi({
      edition: this.#edition,
      server: this.server,
      sender: launched,
      reading: step.reading,
      opens: step.opens,
      page: {
        kill: () => page.kill(),
        alive: () => page.alive,
        dismissing: () => page.dismissing,
        beaconFlagRaised: () => page.beaconFlagRaised(),
        fallsBackToBeacon: this.schedule.flag === 'mod_scorm_useBeaconAPI',
        standStill: (ms) => {
          this.#clock += ms
        },
      },
      fault: (kind) => this.counts.fault(kind),
      committed: () => {
        this.counts.commits++
      },
    })
    page.player[this.#edition.api] = api.functions
    let answer: Answer | null = null
    const session = await openPage({
      course: this.course,
      standard: this.schedule.standard,
      page,
      now: () => this.#clock,
      random: this.#random,
      ask: (question) => {
        const onlyFresh = question.type === 'unreadable' && !question.device
        return Promise.resolve((answer = onlyFresh ? 'fresh' : step.answer))
      },
    })
    const running: RunningPage = { ...launched, session, answer, expire: api.expire }
    this.#attempts.set(page, session.store.getState().record.attempt)
    this.witness.launched(running)
    if (page.alive) this.#pages.push(running)
    this.settle()
    return page.alive ? running : null
  }

  #prepare(step: LaunchStep, attempt: LaunchedPage['attempt']) {
    const device = this.devices[step.device]
    if (!device) throw new RangeError(`There is no device ${step.device}`)
    const page = new SimulatedPage(new PlayerPage(), device, this.schedule.flag)
    page.navigator.onLine = this.#saysOnline()
    const journalUnder = (key: string) =>
      device.mode === 'blocked' ? null : readJournal(device.texts.get(key) ?? null)
    const launched: LaunchedPage = {
      page,
      attempt,
      at: this.witness.moment(),
      opens: step.opens,
      // A status without a state, as after a write that lost its state, reads like a state that was lost.
      misread: attempt.values.size > 0 && (step.reading !== 'as-it-is' || !attempt.values.has(suspendData)),
      inLms: step.opens ? recordIn(attempt.values) : null,
      onDevice: device.mode === 'blocked' ? [] : recordsOn(device),
      named: step.opens && isNamed(attempt.learnerId),
      latest: journalUnder(step.opens ? this.#keyOf(attempt.learnerId) : this.#nobodysKey),
      unclaimed: step.opens && isNamed(attempt.learnerId) ? journalUnder(this.#nobodysKey) : null,
    }
    return { page, launched }
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
