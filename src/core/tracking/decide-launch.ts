import {
  decodeRecord,
  emptyRecord,
  encodeRecord,
  mergeRecords,
  type LearnerRecord,
  type UnreadableReason,
} from '../record'
import {
  answeredSlots,
  emptyJournal,
  hasProgress,
  newlyAnswered,
  sameActs,
  setAside,
  type Journal,
} from './journal'
import type { DeviceJournals } from './find-journals'
import type { LaunchFacts } from './port'

/** What the learner is told once, after the launch. */
export type LaunchNotice =
  | { readonly type: 'lms-lost-progress' }
  | { readonly type: 'progress-joined' }
  /** The same, finals too, of what the LMS may never have taken. */
  | { readonly type: 'unsent-joined' }
  /** The package is another version than the one with which the learner's progress was last opened on this device. */
  | { readonly type: 'course-updated' }
  | { readonly type: 'review-mode' }
  | { readonly type: 'browse-mode' }
  | { readonly type: 'no-credit' }

/** A choice that only the learner can make; the course waits for it. */
export type LaunchQuestion =
  /** The LMS starts a new attempt and the device holds another one. */
  | { readonly type: 'bring-progress' }
  /** The device holds an attempt that is not the LMS's, and of which the LMS perhaps never took anything. */
  | { readonly type: 'unsent-progress' }
  /** The LMS holds an attempt, and the device another one that the LMS once took. */
  | { readonly type: 'other-progress' }
  /** The LMS's state cannot be read. `device` tells whether the device holds a record that can. */
  | { readonly type: 'unreadable'; readonly reason: UnreadableReason; readonly device: boolean }
  /** On the device stands what was done while no LMS said who the learner is. */
  | { readonly type: 'unclaimed-progress' }
  /** No learner is known; somebody's progress is on this device. */
  | { readonly type: 'continue-last' }

export type Answer = 'fresh' | 'device'

export interface Launched {
  readonly type: 'launched'
  readonly journal: Journal
  readonly notices: readonly LaunchNotice[]
}
export type LaunchDecision =
  | Launched
  | { readonly type: 'ask'; readonly question: LaunchQuestion; readonly answer: (answer: Answer) => Launched }

const launched = (journal: Journal, notices: readonly LaunchNotice[] = []): Launched => ({
  type: 'launched',
  journal,
  notices,
})

/** The same record under another attempt's id. Scores of finals stay with the attempt in which they were made. */
export const carryOver = (record: LearnerRecord, attempt: string): LearnerRecord => ({
  ...record,
  attempt,
  commits: 0,
  final: emptyRecord(attempt).final,
})

const modeNotices = (launch: LaunchFacts): LaunchNotice[] => {
  if (launch.mode === 'browse') return [{ type: 'browse-mode' }]
  if (launch.mode === 'review') return [{ type: 'review-mode' }]
  return launch.credit ? [] : [{ type: 'no-credit' }]
}

/** Ids under which guests share one account in common LMSs. */
const guestId = /^(guest|anonymous|preview|unknown|0|-1)$/i

/** Tells whether the host named one learner, so that the device's journal is surely that learner's. */
export const namesLearner = (launch: LaunchFacts): boolean =>
  launch.host !== 'device' && launch.learnerId.trim() !== '' && !guestId.test(launch.learnerId.trim())

/** Keeps a record that is left behind aside in the journal that takes its place. */
export const leaveBehind = (left: Journal, next: Journal): Journal => {
  const text = hasProgress(left.record) ? (encodeRecord(left.record, Infinity)?.text ?? '') : ''
  return setAside(left.aside.reduceRight(setAside, next), text)
}

/** An empty journal. A record that is left behind is kept aside, never joined. */
const startFresh = (journal: Journal | null, attempt: string): Journal => {
  const fresh = emptyJournal(emptyRecord(attempt))
  return journal ? leaveBehind(journal, fresh) : fresh
}

/** Joins what the device holds of an attempt into what the LMS gave of it. What only the device answers is told again. */
const joinDevice = (record: LearnerRecord, journal: Journal): Journal => {
  const joined = mergeRecords(record, journal.record)
  const lost = newlyAnswered(record, joined)
  return {
    ...journal,
    record: joined,
    unconfirmed: [...new Set([...journal.unconfirmed, ...lost])],
    confirmed: true,
  }
}

/** Brings a journal of another attempt over: all of what the LMS may never have taken, else all but finals. */
export const bring = (left: Journal, into: Journal): Journal => {
  const { attempt } = into.record
  const over = left.confirmed
    ? carryOver(left.record, attempt)
    : { ...left.record, attempt, commits: into.record.commits }
  const record = mergeRecords(into.record, over)
  const answered = new Set(answeredSlots(record))
  const told = [...into.unconfirmed, ...left.unconfirmed, ...newlyAnswered(into.record, record)]
  return {
    ...into,
    record,
    unconfirmed: [...new Set(told)].filter((slot) => answered.has(slot)),
    timings: { ...left.timings, ...into.timings },
    aside: left.aside.reduceRight(setAside, into).aside,
  }
}

/** Tells whether a journal of another attempt would bring anything. */
export const addsTo = (journal: Journal, left: Journal): boolean =>
  hasProgress(left.record) && !sameActs(bring(left, journal).record, journal.record)

/** No write was ever tried: the LMS cannot have had it, so nobody can have deleted it there. */
const wasNeverWritten = ({ confirmed, record }: Journal): boolean => !confirmed && record.commits === 0

/** What the LMS holds is not known: it is told everything again. */
const untold = (journal: Journal): Journal => ({ ...journal, unconfirmed: answeredSlots(journal.record) })

const broughtNotice = (left: Journal): LaunchNotice => ({
  type: left.confirmed ? 'progress-joined' : 'unsent-joined',
})

const decideEmpty = (launch: LaunchFacts, journal: Journal | null, attempt: string): LaunchDecision => {
  const notices = modeNotices(launch)
  if (!journal) return launched(startFresh(journal, attempt), notices)
  const named = namesLearner(launch)
  if (named && wasNeverWritten(journal)) return launched(journal, notices)
  const progress = hasProgress(journal.record)
  if (named && launch.entry === 'resume')
    return launched(untold(journal), progress ? [...notices, { type: 'lms-lost-progress' }] : notices)
  if (!progress) return launched(startFresh(journal, attempt), notices)
  // Under its old id it would meet, on other devices, what may have been deleted of that attempt.
  const brought = bring(journal, emptyJournal(emptyRecord(attempt)))
  const goOn = () =>
    launch.host === 'device'
      ? launched(journal, notices)
      : launched(brought, [...notices, broughtNotice(journal)])
  const type = named ? (journal.confirmed ? 'bring-progress' : 'unsent-progress') : 'continue-last'
  return {
    type: 'ask',
    question: { type },
    answer: (answer) => (answer === 'fresh' ? launched(startFresh(journal, attempt), notices) : goOn()),
  }
}

const decideUnreadable = (
  launch: LaunchFacts,
  reason: UnreadableReason,
  journal: Journal | null,
  attempt: string,
): LaunchDecision => {
  const notices = modeNotices(launch)
  const device = journal !== null && namesLearner(launch) && hasProgress(journal.record)
  return {
    type: 'ask',
    question: { type: 'unreadable', reason, device },
    answer: (answer) => {
      const chosen = answer === 'device' && journal && device ? untold(journal) : startFresh(journal, attempt)
      return launched(setAside(chosen, launch.suspendData), notices)
    },
  }
}

/** The LMS holds a record. What the device holds of another attempt comes over only where the learner wants it. */
const decideHeld = (
  launch: LaunchFacts,
  record: LearnerRecord,
  { own, other }: DeviceJournals,
): LaunchDecision => {
  const notices = modeNotices(launch)
  const held = joinDevice(record, own ?? emptyJournal(record))
  if (!other) return launched(held, notices)
  const alone = launched(leaveBehind(other, held), notices)
  if (!namesLearner(launch) || launch.mode === 'review' || !addsTo(held, other)) return alone
  const brought = launched(bring(other, held), [...notices, broughtNotice(other)])
  if (wasNeverWritten(other)) return brought
  return {
    type: 'ask',
    question: { type: other.confirmed ? 'other-progress' : 'unsent-progress' },
    answer: (answer) => (answer === 'fresh' ? alone : brought),
  }
}

/**
 * Decides with which record the course opens (rules TRK-2 and TRK-12): the LMS's and the device's join only where
 * their attempts are the same; an attempt that the LMS no longer has never comes back by itself.
 *
 * @param journals what the device holds for this learner
 * @param attempt a new random id, used where a new attempt begins
 */
export const decideLaunch = (
  launch: LaunchFacts,
  journals: DeviceJournals,
  attempt: string,
): LaunchDecision => {
  if (launch.mode === 'browse') return launched(emptyJournal(emptyRecord(attempt)), modeNotices(launch))
  const decoded = decodeRecord(launch.suspendData)
  if (decoded.type === 'record') return decideHeld(launch, decoded.record, journals)
  return decoded.reason === 'empty'
    ? decideEmpty(launch, journals.other, attempt)
    : decideUnreadable(launch, decoded.reason, journals.other, attempt)
}
