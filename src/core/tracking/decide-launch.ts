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
  attemptKey,
  emptyJournal,
  joinJournals,
  newlyAnswered,
  readJournal,
  setAside,
  type Journal,
} from './journal'
import type { LaunchFacts } from './port'

/** What the learner is told once, after the launch. */
export type LaunchNotice =
  | { readonly type: 'lms-lost-progress' }
  | { readonly type: 'progress-joined' }
  | { readonly type: 'review-mode' }
  | { readonly type: 'browse-mode' }
  | { readonly type: 'no-credit' }
  /** An LMS is there and would not open a session. */
  | { readonly type: 'lms-refused'; readonly reason: string }

/** A choice that only the learner can make; the course waits for it. */
export type LaunchQuestion =
  /** The LMS starts a new attempt and the device holds another one. */
  | { readonly type: 'bring-progress' }
  /** The LMS's state cannot be read. `device` tells whether the device holds a record that can. */
  | { readonly type: 'unreadable'; readonly reason: UnreadableReason; readonly device: boolean }
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

const hasProgress = ({ segments, items, lessons, final, cards }: LearnerRecord): boolean =>
  segments.length > 0 ||
  Object.keys(items).length > 0 ||
  Object.values(lessons).some(({ submitted }) => submitted) ||
  final.count > 0 ||
  final.open !== null ||
  Object.keys(cards).length > 0

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
const leaveBehind = (left: Journal, next: Journal): Journal => {
  const text = hasProgress(left.record) ? (encodeRecord(left.record, Infinity)?.text ?? '') : ''
  return setAside(left.aside.reduceRight(setAside, next), text)
}

/** An empty journal. A record that is left behind is kept aside, never joined. */
const startFresh = (journal: Journal | null, attempt: string): Journal => {
  const fresh = emptyJournal(emptyRecord(attempt))
  return journal ? leaveBehind(journal, fresh) : fresh
}

/** Joins the device's record in. What it answers and the LMS's record does not, the LMS has lost: it is told again. */
const joinDevice = (record: LearnerRecord, journal: Journal): Journal => {
  const joined = mergeRecords(record, journal.record)
  const lost = newlyAnswered(record, joined)
  return {
    ...journal,
    record: joined,
    unconfirmed: [...new Set([...journal.unconfirmed, ...lost])],
    // What the LMS gives it has taken, whatever it answered then.
    answered: Math.max(1, journal.answered),
  }
}

/**
 * Finds the journal that belongs to a launch: the one under the learner's key, or that of a page which lost the key
 * to another attempt. What else the device holds of the learner is kept aside.
 *
 * @param read gives what the device keeps under a key
 */
export const findJournal = (
  read: (key: string) => string | null,
  key: string,
  launch: Pick<LaunchFacts, 'suspendData'>,
): Journal | null => {
  const latest = readJournal(read(key))
  const decoded = decodeRecord(launch.suspendData)
  const attempt = decoded.type === 'record' ? decoded.record.attempt : latest?.record.attempt
  if (attempt === undefined) return null
  const own = readJournal(read(attemptKey(key, attempt)))
  if (!own || !latest) return own ?? latest
  return latest.record.attempt === attempt ? joinJournals(latest, own) : leaveBehind(latest, own)
}

/** What the LMS holds is not known: it is told everything again. */
const untold = (journal: Journal): Journal => ({ ...journal, unconfirmed: answeredSlots(journal.record) })

const decideEmpty = (launch: LaunchFacts, journal: Journal | null, attempt: string): LaunchDecision => {
  const notices = modeNotices(launch)
  if (!journal) return launched(startFresh(journal, attempt), notices)
  // No commit was ever answered: the LMS knows nothing of this attempt, so it cannot have been deleted there. Pages
  // that open one after another meanwhile stay in one attempt.
  if (journal.answered === 0 && namesLearner(launch)) return launched(journal, notices)
  const progress = hasProgress(journal.record)
  if (launch.entry === 'resume' && namesLearner(launch)) {
    return launched(untold(journal), progress ? [...notices, { type: 'lms-lost-progress' }] : notices)
  }
  if (!progress) return launched(startFresh(journal, attempt), notices)
  const bring = (): Launched =>
    launched({ ...emptyJournal(carryOver(journal.record, attempt)), aside: journal.aside }, [
      ...notices,
      { type: 'progress-joined' },
    ])
  return {
    type: 'ask',
    question: { type: namesLearner(launch) ? 'bring-progress' : 'continue-last' },
    answer: (answer) => {
      if (answer === 'fresh') return launched(startFresh(journal, attempt), notices)
      return launch.host === 'device' ? launched(journal, notices) : bring()
    },
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

/** The LMS holds a record, and not that of the device's attempt. */
const decideOther = (launch: LaunchFacts, record: LearnerRecord, journal: Journal | null): LaunchDecision => {
  const notices = modeNotices(launch)
  const alone = { ...startFresh(journal, record.attempt), record, answered: 1 }
  if (!journal || !namesLearner(launch) || !hasProgress(journal.record)) return launched(alone, notices)
  if (journal.answered > 0) return launched(alone, notices)
  // Begun while the LMS took nothing: no teacher can have deleted it.
  const over = { ...journal.record, attempt: record.attempt, commits: 0 }
  return launched(joinDevice(record, { ...journal, record: over }), [...notices, { type: 'progress-joined' }])
}

/**
 * Decides with which record the course opens (rules TRK-2 and TRK-12): the LMS's and the device's join only where
 * their attempts are the same; an attempt that the LMS no longer has never comes back by itself.
 *
 * @param journal what the device holds for this learner
 * @param attempt a new random id, used where a new attempt begins
 */
export const decideLaunch = (
  launch: LaunchFacts,
  journal: Journal | null,
  attempt: string,
): LaunchDecision => {
  if (launch.mode === 'browse') return launched(emptyJournal(emptyRecord(attempt)), modeNotices(launch))
  const decoded = decodeRecord(launch.suspendData)
  if (decoded.type === 'unreadable') {
    return decoded.reason === 'empty'
      ? decideEmpty(launch, journal, attempt)
      : decideUnreadable(launch, decoded.reason, journal, attempt)
  }
  if (journal?.record.attempt === decoded.record.attempt)
    return launched(joinDevice(decoded.record, journal), modeNotices(launch))
  return decideOther(launch, decoded.record, journal)
}
