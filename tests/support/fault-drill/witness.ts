import { dayOf, type Course } from '../../../src/core/course'
import { encodeRecord, type LearnerRecord, type RecordEvent } from '../../../src/core/record'
import { hasProgress, mostNewInteractions, type Answer, type Journal } from '../../../src/core/tracking'
import { checkWrite, missingReports, untoldEnds } from './check-write'
import { suspendData, type HeldValues } from './editions'
import { HeldActs, slotsToReport } from './held-acts'
import type { LaunchingPage, RunningPage } from './launched-page'
import { MemoryOfActs } from './memory-of-acts'
import {
  holds,
  joined,
  journalsOn,
  mustBeAtLms,
  recordIn,
  recordsOn,
  underAttempt,
  withoutFinals,
} from './records'
import type { SimulatedDevice } from './simulated-page'
import type { Attempt, Values } from './simulated-server'

const interactionId = /^cmi\.interactions\.\d+\.id$/

/** A promise of the course that was broken. */
export class BrokenPromise extends Error {}

interface Request {
  readonly sender: LaunchingPage
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
  /** The LMS's attempt in which a record's attempt lives. */
  readonly #homes = new Map<string, Attempt>()

  /** Who did what is in a record's attempt: the learner's id, empty where nobody was named. */
  readonly #owners = new Map<string, string>()
  /** `device attempt` where the learner went on without it. */
  readonly #declined = new Set<string>()
  /** Records' attempts that lived in an attempt of the LMS. */
  readonly #guests = new Map<Attempt, ReadonlySet<string>>()

  constructor(
    readonly course: Course,
    readonly edition: HeldValues,
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
  taken(sender: LaunchingPage, before: Values, late: boolean): void {
    const after = sender.attempt.values
    const { device } = sender.page
    const others = this.#all.filter(
      (one) => one.sender !== sender && one.sender.attempt === sender.attempt && one.at > sender.at,
    )
    const troubled = device.mode !== 'works' || (this.#trouble.get(device.index) ?? 0) > sender.at
    const record = recordIn(after)
    // Live pages of two attempts go on apart.
    const apart = (one: Request) => recordIn(one.after)?.attempt !== record?.attempt
    const unknowing =
      late || others.some((one) => troubled || one.sender.page.device !== device || apart(one))
    const excused = unknowing && !this.edition.conditional
    const request = { sender, before, after, excused, at: this.moment() }
    this.#all.push(request)
    this.#open.push(request)
    if (record) this.livesIn(sender.attempt, record.attempt)
  }

  /** A record's attempt lives in an attempt of the LMS, which may have been so before the first launch that is seen. */
  livesIn(attempt: Attempt, record: string): void {
    this.#receive(attempt, record)
    if (!this.#homes.has(record)) this.#homes.set(record, attempt)
  }

  #receive(attempt: Attempt, record: string): void {
    this.#guests.set(attempt, new Set([...(this.#guests.get(attempt) ?? []), record]))
  }

  troubled(device: SimulatedDevice): void {
    this.#trouble.set(device.index, this.moment())
  }

  cleared(device: SimulatedDevice): void {
    this.troubled(device)
    this.#held.release({ device: device.index })
  }

  /** Looks at all that the LMS took since the last time. */
  settle(attemptOf: (sender: LaunchingPage) => string): void {
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
  acts = (before: LearnerRecord, event: RecordEvent): void => {
    this.#acts.note(before, event)
  }

  /** The day that an act which ended the course left in the record is today's. */
  dated({ session }: RunningPage, before: LearnerRecord): void {
    const { d: done } = session.store.getState().record.settings
    if (!done || done.rev === before.settings['d']?.rev) return
    if (done.value !== dayOf(this.course, session.now()).toString(36)) this.fail('(d) a day was invented')
    this.#acts.note(before, { type: 'setting-changed', name: 'd', ...done })
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
    const { page, attempt, opens, inLms, latest, unclaimed, answer, misread } = launch
    const { record } = launch.session.store.getState()
    this.#checkOwner(launch)
    if (opens) this.#receive(attempt, record.attempt)
    if (inLms && inLms.attempt !== record.attempt && !misread)
      this.fail(`(a) the launch left attempt ${inLms.attempt}, which the LMS holds`)
    if (latest?.confirmed && !this.#homes.has(latest.record.attempt))
      this.fail(`(f) device ${page.device.index} believes that the LMS took attempt ${latest.record.attempt}`)
    const home = this.#homes.get(record.attempt)
    const given = inLms?.attempt === record.attempt
    // Without a session a SCORM course knows no attempt of the LMS, and nothing of the device's reaches one.
    const asksLms = opens || this.edition.isCmi5
    if (home && home !== attempt && !misread && !given && answer !== 'device' && asksLms)
      this.fail(`(d) attempt ${record.attempt} came back by itself`)
    if (home && asksLms) this.#homes.set(record.attempt, attempt)
    if (latest && latest.record.attempt !== record.attempt) this.#left(launch, latest, answer)
    if (unclaimed && !unclaimed.confirmed) this.#left(launch, unclaimed, launch.claim)
    if (!holds(this.#acts.recordOf(record.attempt), record))
      this.fail('(d) the course opens with what nobody did in this attempt')
  }

  /** Nothing of one learner reaches another, and who is not named joins nothing unasked. */
  #checkOwner({ learnerId, named, inLms, answer, session }: RunningPage): void {
    const { record } = session.store.getState()
    const owner = this.#owners.get(record.attempt) ?? learnerId
    this.#owners.set(record.attempt, owner)
    if (owner !== learnerId)
      this.fail(`(g) attempt ${record.attempt} of "${owner}" opened for "${learnerId}"`)
    const given = inLms?.attempt === record.attempt
    if (!named && !given && answer !== 'device' && hasProgress(record))
      this.fail(`(g) "${learnerId}" was given attempt ${record.attempt} unasked`)
  }

  /** Follows what becomes of the device's latest record where a launch opens another attempt. */
  #left({ page, named, inLms, onDevice, session }: RunningPage, left: Journal, answer: Answer | null): void {
    const { launch, store } = session
    const { record } = store.getState()
    const held = [...onDevice, ...(inLms ? [inLms] : [])].filter(({ attempt }) => attempt === record.attempt)
    const over = underAttempt(left.confirmed ? withoutFinals(left.record) : left.record, record.attempt)
    const adds = !holds(joined(this.course, record.attempt, held), over)
    const device = page.device.index
    const from = left.record.attempt
    const key = `${device} ${from}`
    if (answer === 'fresh') {
      this.#declined.add(key)
      return this.#held.release({ device, attempt: from })
    }
    const carries = page.device.mode === 'works'
    if (!adds && carries) return this.#held.carryOver(device, from, record, !left.confirmed)
    const brought = holds(record, over)
    if (!adds || (launch.mode === 'review' && !brought)) return
    if (answer === null && this.#declined.has(key)) return
    // Of who is not named, what the LMS gives goes on alone; the device keeps the rest.
    if (!named && inLms && !brought) return
    if (!brought) this.fail(`(a) attempt ${from} was left on device ${device} unasked, or not brought`)
    if (answer === null && this.#homes.has(from)) this.fail(`(d) attempt ${from} was brought by itself`)
    this.#acts.carryOver(from, record.attempt, !left.confirmed)
    // Where nothing can be written the device still keeps it under the old attempt.
    if (carries) this.#held.carryOver(device, from, record, !left.confirmed)
  }

  /** With a good line, a launch ends with all saved, unless the LMS records nothing more. */
  checkRecovered({ session }: RunningPage): void {
    const { save } = session.store.getState()
    if (save.type !== 'saved' && save.type !== 'review')
      this.fail(`(a) everything works and the chip says "${save.type}"`)
  }

  /** With a good line, a launch leaves the LMS with all that its device took, in its state and in its report. */
  checkHealed({ page, attempt, session }: RunningPage): void {
    const { record, save } = session.store.getState()
    const held = this.#held.on(page.device.index).get(record.attempt)
    if (save.type !== 'saved' || !held || page.device.mode === 'blocked') return
    const inLms = recordIn(attempt.values)
    if (!inLms || !holds(inLms, this.#mustBeAtLms(held.record)))
      this.fail('(a) the next launch did not heal the state')
    const untold = this.edition.isCmi5 ? untoldEnds(this.course, inLms, attempt.values) : []
    if (untold.length > 0) this.fail(`(a) the next launch did not say ${untold.join(', ')}`)
    if (this.#isShared(attempt)) return
    const whole = joined(this.course, record.attempt, [inLms, held.record])
    // A slot further on waits for the next write.
    const registered = [...attempt.values.keys()].filter((name) => interactionId.test(name)).length
    const slots = slotsToReport(this.course, held, whole).filter(
      (slot) => slot < registered || registered < mostNewInteractions,
    )
    // What a device could not keep and the LMS took only a part of, a report may say and no record.
    const isShed = encodeRecord(record)?.shed !== 'nothing'
    const unkept = (slot: number, report: string) =>
      (this.#trouble.size > 0 || isShed) && this.#acts.reportsOf(record.attempt, slot).has(report)
    const missing = missingReports(this, whole, slots, attempt.values, unkept)
    if (missing.length > 0) this.fail(`(a) the next launch did not tell interactions ${missing.join(', ')}`)
  }

  #mustBeAtLms = (record: LearnerRecord) => mustBeAtLms(record, this.#acts.recordOf(record.attempt))

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
  checkChip({ attempt, page }: LaunchingPage, record: LearnerRecord): void {
    const inLms = this.attempts().includes(attempt) ? recordIn(attempt.values) : null
    if (!inLms || !holds(inLms, this.#mustBeAtLms(record)))
      this.fail(`(f) a page says "saved" and the LMS holds ${attempt.values.get(suspendData) ?? 'nothing'}`)
    const kept = journalsOn(page.device).find((one) => one.record.attempt === record.attempt)
    if (page.device.mode === 'works' && kept?.confirmed === false)
      this.fail(`(f) a page says "saved" and its device does not know it`)
  }

  #journalOf(device: SimulatedDevice, attempt: string): LearnerRecord[] {
    return recordsOn(device).filter((record) => record.attempt === attempt)
  }
}
