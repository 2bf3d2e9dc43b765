import { createStore } from 'zustand'
import {
  countActiveTime,
  noteAct,
  startActiveTime,
  type ActiveTime,
  type Journal,
  type SaveSignal,
  type SaveStatus,
} from '../../core/tracking'
import { bringProgress } from './bring-progress'
import { journalAfter, journalKeeper } from './journal-keeper'
import { lmsWriter } from './lms-writer'
import { firstStatus, saveQueue } from './save-queue'
import type { SessionParts } from './session-parts'
import { openShelves, startedShelf } from './shelf'
import type { Session, SessionState } from './session-types'

/** A session and the signals that the page gives it. */
export interface RunningSession extends Session {
  readonly signal: (signal: SaveSignal) => void
  /** Counts active time with the given step, such as `noteAct`. */
  readonly countTime: (step: (time: ActiveTime, now: number) => ActiveTime) => void
  /** Ends the session at the LMS, once; the page is going away. */
  readonly leave: () => void
}

/** Keeps the active time of a session. */
const startStopwatch = (now: () => number) => {
  let time = startActiveTime(now())
  const count: RunningSession['countTime'] = (step) => {
    time = step(time, now())
  }
  return {
    count,
    seconds: () => {
      count(countActiveTime)
      return time.totalMs / 1000
    },
  }
}

/** Without an LMS a device that keeps nothing leaves the progress nowhere. */
const shown = (status: SaveStatus, kept: boolean): SaveStatus =>
  (status.type === 'local' || status.type === 'not-connected') && !kept ? { type: 'nowhere' } : status

const without = <T>(values: readonly T[], value: T): T[] => values.filter((other) => other !== value)

const firstState = (parts: SessionParts): SessionState => ({
  record: parts.launched.journal.record,
  save: firstStatus(parts),
  kept: true,
  notices: parts.launched.notices,
  ended: false,
})

/** Opens what the device keeps of this learner. */
const openDevice = ({ course, launched, launch, journals, journalKey }: SessionParts) => {
  const keeps = launch.mode !== 'browse'
  const keeper = journalKeeper(launched.journal, journals, journalKey, keeps)
  const { attempt } = launched.journal.record
  const shelves = openShelves({ launch, journals, journalKey, attempt }, keeps)
  const started = shelves.open(startedShelf)
  if (started.read() === null) started.write(course.version)
  const erase = () => {
    shelves.close()
    keeper.erase()
  }
  return { keeper, shelves, erase }
}

/**
 * Starts a session over a decided launch. Every act goes to the journal at once; the save policy says when the LMS
 * is written. Touches no page: see `watchPage` for the events.
 */
export const createSession = (parts: SessionParts): RunningSession => {
  const { course, launch, now } = parts
  const { keeper, shelves, erase } = openDevice(parts)
  const stopwatch = startStopwatch(now)
  // What another page took is not at the LMS yet, whatever was saved here.
  const joined = () => {
    queue.signal({ type: 'changed', now: now(), kept })
    show()
  }
  const writer = lmsWriter({ course, launch, keeper, seconds: stopwatch.seconds, joined })
  const store = createStore(() => firstState(parts))
  let kept = keeper.keep(keeper.current())
  const queue = saveQueue(parts, launch.mode === 'normal' ? parts.lms : null, writer, () => show())
  const show = () =>
    store.setState({ record: keeper.current().record, save: shown(queue.status(), kept), kept })
  const keep = (journal: Journal) => {
    kept = keeper.keep(journal)
    show()
  }
  const join = () => {
    if (keeper.join()) joined()
  }
  keeper.watch(join)
  show()
  queue.signal({ type: 'milestone', now: now() })
  return {
    course,
    launch,
    store,
    random: parts.random,
    now,
    act: (event, latencySeconds = 0) => {
      if (!event) return
      stopwatch.count(noteAct)
      join()
      const next = journalAfter(course, keeper.current(), event, now(), latencySeconds)
      if (!next) return
      keep(next)
      queue.signal({ type: 'changed', now: now(), kept })
    },
    signal: queue.signal,
    leave: queue.leave,
    countTime: stopwatch.count,
    milestone: () => queue.signal({ type: 'milestone', now: now() }),
    retrySave: () => (parts.refusal ? parts.refusal.reconnect() : queue.signal({ type: 'retry-asked' })),
    saveAndExit: () => queue.leaveSettled().then(() => store.setState({ ended: true })),
    dismissNotice: (notice) => store.setState(({ notices }) => ({ notices: without(notices, notice) })),
    eraseDevice: () => {
      erase()
      keep(keeper.current())
    },
    shelf: shelves.open,
    importProgress: (text) => {
      join()
      const { journal, outcome } = bringProgress(course, keeper.current(), text)
      keep(journal)
      if (outcome.type === 'imported') queue.signal({ type: 'milestone', now: now() })
      return outcome
    },
  }
}
