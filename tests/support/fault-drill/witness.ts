import type { Course } from '../../../src/core/course'
import type { LearnerRecord, RecordEvent } from '../../../src/core/record'
import { checkWrite, missingReports } from './check-write'
import { suspendData, type SimulatedEdition } from './editions'
import { HeldActs, slotsToReport } from './held-acts'
import type { LaunchedPage, RunningPage } from './launched-page'
import { MemoryOfActs } from './memory-of-acts'
import { holds, joined, recordIn, recordsOn, underAttempt } from './records'
import type { SimulatedDevice } from './simulated-page'
import type { Attempt, Values } from './simulated-server'

/** A promise of the course that was broken. */
export class BrokenPromise extends Error {}

interface Request {
  readonly sender: LaunchedPage
  readonly at: number
  readonly before: Values
  readonly after: Values
  readonly excused: boolean
}

/** Sees all that happens and says at once where a promise of the course is broken. */
export class Witness {
  readonly #acts: MemoryOfActs
  readonly #held = new HeldActs()
  /** Requests that were taken and not yet looked at: a launch writes before it can be told what it opened. */
  #open: Request[] = []
  #all: Request[] = []
  #now = 0
  /** When a device last could not keep what it was given. */
  readonly #trouble = new Map<number, number>()
  /** `device attempt` where a page of the device knows that the LMS took something of the attempt. */
  readonly #known = new Set<string>()
  /** The LMS's attempt in which a record's attempt lives. */
  readonly #homes = new Map<string, Attempt>()

  /** Records' attempts that lived in an attempt of the LMS. */
  readonly #guests = new Map<Attempt, ReadonlySet<string>>()
  /** Attempts of records in whose place another one was put at the LMS. */
  readonly #replaced = new Set<string>()

  constructor(
    private readonly course: Course,
    private readonly edition: SimulatedEdition,
    private readonly attempts: () => readonly Attempt[],
    private readonly devices: readonly SimulatedDevice[],
  ) {
    this.#acts = new MemoryOfActs(course)
  }

  /** Counts on; each step and each launch has its place in the order. */
  moment = (): number => ++this.#now

  fail(message: string): never {
    throw new BrokenPromise(message)
  }

  /** A request was taken by the LMS. */
  taken(sender: LaunchedPage, before: Values, late: boolean): void {
    const after = sender.attempt.values
    const { device } = sender.page
    const others = this.#all.filter(
      (one) => one.sender !== sender && one.sender.attempt === sender.attempt && one.at > sender.at,
    )
    const troubled = device.mode !== 'works' || (this.#trouble.get(device.index) ?? 0) > sender.at
    const [was, record] = [recordIn(before), recordIn(after)]
    // Live pages of two attempts go on apart.
    const apart = (one: Request) => recordIn(one.after)?.attempt !== record?.attempt
    const excused = late || others.some((one) => troubled || one.sender.page.device !== device || apart(one))
    const request = { sender, before, after, excused, at: this.moment() }
    this.#all.push(request)
    this.#open.push(request)
    if (was && was.attempt !== record?.attempt) this.#replaced.add(was.attempt)
    if (record)
      this.#guests.set(sender.attempt, new Set([...(this.#guests.get(sender.attempt) ?? []), record.attempt]))
    if (record && !this.#homes.has(record.attempt)) this.#homes.set(record.attempt, sender.attempt)
  }

  /** A page was told by the LMS that it took something. */
  told(page: RunningPage): void {
    if (page.page.device.mode !== 'works') return
    this.#known.add(`${page.page.device.index} ${page.session.store.getState().record.attempt}`)
  }

  troubled(device: SimulatedDevice): void {
    this.#trouble.set(device.index, this.moment())
  }

  cleared(device: SimulatedDevice): void {
    this.troubled(device)
    this.#held.release({ device: device.index })
  }

  /** Looks at all that the LMS took since the last time. */
  settle(attemptOf: (sender: LaunchedPage) => string): void {
    const requests = this.#open
    this.#open = []
    for (const { sender, before, after, excused } of requests) {
      const broken = checkWrite({
        course: this.course,
        edition: this.edition,
        acts: this.#acts,
        attempt: attemptOf(sender),
        before,
        after,
        excused,
        misread: sender.misread,
        shared: this.#isShared(sender.attempt),
      })
      if (broken) this.fail(broken)
    }
  }

  /** The learner does something on a page that shows `before`. */
  acts(before: LearnerRecord, event: RecordEvent): void {
    this.#acts.note(before, event)
  }

  /** An act has returned: what the device keeps now must not be lost. */
  acknowledge({ page, session }: RunningPage, event: RecordEvent): void {
    const { record } = session.store.getState()
    if (!this.#journalOf(page.device, record.attempt).some((kept) => holds(kept, record))) {
      if (page.device.mode === 'works') this.fail('(a) an act is not in the journal')
      return
    }
    const slots = new Set(event.type === 'item-answered' && event.tryNumber === 1 ? [event.item] : [])
    this.#held.add(page.device.index, { record, slots })
  }

  /** Follows what a launch made of what LMS and device held. */
  launched(launch: RunningPage): void {
    const { page, attempt, inLms, onDevice, answer, misread } = launch
    const { record } = launch.session.store.getState()
    const device = page.device.index
    this.#guests.set(attempt, new Set([...(this.#guests.get(attempt) ?? []), record.attempt]))
    if (inLms?.attempt === record.attempt && page.device.mode === 'works')
      this.#known.add(`${device} ${record.attempt}`)
    if (inLms && inLms.attempt !== record.attempt) {
      if (!misread) this.fail(`(a) the launch left attempt ${inLms.attempt}, which the LMS holds`)
      this.#held.release({ attempt: inLms.attempt })
      for (const one of [inLms, record]) this.#replaced.add(one.attempt)
    }
    const home = this.#homes.get(record.attempt)
    const given = inLms?.attempt === record.attempt
    if (home && home !== attempt && !misread && !given && this.#known.has(`${device} ${record.attempt}`))
      this.fail(`(d) attempt ${record.attempt} came back by itself`)
    const others = onDevice.filter(({ attempt: left }) => left !== record.attempt)
    const brought = others.filter((left) => this.#left(launch, left))
    const goesOn = others.length < onDevice.length
    if (answer === 'device' && others.length > 0 && !goesOn && brought.length === 0)
      this.fail('(a) the progress that the learner wanted was not brought')
    if (home) this.#homes.set(record.attempt, attempt)
    const whole = this.#acts.recordOf(record.attempt)
    if (!holds(whole, record)) this.fail('(d) the course opens with what nobody did in this attempt')
  }

  /** Follows what becomes of a record that a launch does not open with. @returns true where it came over */
  #left({ page, attempt, session, answer }: RunningPage, left: LearnerRecord): boolean {
    const { record } = session.store.getState()
    const device = page.device.index
    const known = this.#known.has(`${device} ${left.attempt}`)
    if (answer === 'fresh') this.#held.release({ device, attempt: left.attempt })
    if (answer === 'device' || (answer === null && !known)) {
      this.#acts.carryOver(left.attempt, record.attempt, answer === null)
      // Where nothing can be written the device still keeps it under the old attempt.
      if (page.device.mode !== 'works') return true
      if (this.#held.carryOver(device, left.attempt, record, answer === null)) return true
    }
    // The LMS has it no more, or two attempts lived at once: it is left, with what it had confirmed.
    const gone = this.#homes.get(left.attempt) !== attempt || this.#replaced.has(left.attempt)
    if (known && gone) this.#held.release({ device, attempt: left.attempt })
    return false
  }

  /** With a good line, a launch leaves the LMS with all that its device took, in its state and in its report. */
  checkHealed({ page, attempt, session }: RunningPage): void {
    const { record, save } = session.store.getState()
    const held = this.#held.on(page.device.index).get(record.attempt)
    if (save.type !== 'saved' || !held || page.device.mode === 'blocked') return
    const inLms = recordIn(attempt.values)
    if (!inLms || !holds(inLms, held.record)) this.fail('(a) the next launch did not heal the state')
    if (this.#isShared(attempt)) return
    const missing = missingReports(
      inLms,
      slotsToReport(this.course, held, inLms),
      attempt.values,
      this.edition,
      this.#acts,
    )
    if (missing.length > 0) this.fail(`(a) the next launch did not tell interactions ${missing.join(', ')}`)
  }

  #isShared = (attempt: Attempt): boolean => (this.#guests.get(attempt)?.size ?? 0) > 1

  /** All that was acknowledged is in the LMS or in the journal of the device that took it. */
  checkHeld(): void {
    for (const device of this.devices) {
      for (const [attempt, held] of this.#held.on(device.index)) {
        const inLms = this.attempts().flatMap(({ values }) => recordIn(values) ?? [])
        const kept = [...inLms.filter((one) => one.attempt === attempt), ...this.#journalOf(device, attempt)]
        if (holds(joined(this.course, attempt, kept), underAttempt(held.record, attempt))) continue
        this.fail(`(a) device ${device.index} acknowledged what neither it nor the LMS holds`)
      }
    }
  }

  /** A chip that says *saved* shows what the LMS holds. */
  checkChip(attempt: Attempt, record: LearnerRecord): void {
    const inLms = this.attempts().includes(attempt) ? recordIn(attempt.values) : null
    if (!inLms || !holds(inLms, record))
      this.fail(`(f) a page says "saved" and the LMS holds ${attempt.values.get(suspendData) ?? 'nothing'}`)
  }

  #journalOf(device: SimulatedDevice, attempt: string): LearnerRecord[] {
    return recordsOn(device).filter((record) => record.attempt === attempt)
  }
}
