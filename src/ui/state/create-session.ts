import { createStore } from 'zustand'
import type { Course } from '../../core/course'
import {
  countActiveTime,
  initialSaveState,
  nextSave,
  noteAct,
  startActiveTime,
  type ActiveTime,
  type JournalPort,
  type LaunchFacts,
  type Launched,
  type LmsPort,
  type SaveSignal,
  type SaveStatus,
} from '../../core/tracking'
import { journalAfter, journalKeeper } from './journal-keeper'
import { lmsWriter } from './lms-writer'
import type { Session, SessionState } from './session-types'

/** What a session stands on. Time and randomness arrive here, the page's events through {@link RunningSession}. */
export interface SessionParts {
  readonly course: Course
  readonly launch: LaunchFacts
  readonly launched: Launched
  /** Null where there is no LMS. */
  readonly lms: LmsPort | null
  readonly journals: JournalPort
  readonly journalKey: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: () => number
}

/** A session and the signals that the page gives it. */
export interface RunningSession extends Session {
  readonly signal: (signal: SaveSignal) => void
  /** Counts active time with the given step, such as `noteAct`. */
  readonly countTime: (step: (time: ActiveTime, now: number) => ActiveTime) => void
  /** Ends the session at the LMS, once; the page is going away. */
  readonly leave: () => void
}

const firstStatus = ({ launch, lms }: SessionParts): SaveStatus => {
  if (launch.mode === 'browse') return { type: 'browse' }
  if (launch.mode === 'review') return { type: 'review' }
  return lms ? { type: 'on-device' } : { type: 'local' }
}

/** The way to the LMS: the save policy and the writer it drives. `show` is called after each change. */
const saveQueue = (
  parts: SessionParts,
  lms: LmsPort | null,
  writer: ReturnType<typeof lmsWriter>,
  show: () => void,
) => {
  let state = initialSaveState(firstStatus(parts))
  let left = false
  const request = (ask: LmsPort['save']) => {
    const started = parts.now()
    writer.write(ask, (answer) => {
      const now = parts.now()
      state = nextSave(state, { type: 'answered', answer, now, blockedMs: now - started }).state
      show()
    })
  }
  return {
    status: () => state.status,
    signal: (given: SaveSignal) => {
      if (!lms || left) return
      const step = nextSave(state, given)
      state = step.state
      if (step.save) request(lms.save)
      else if (given.type !== 'clock') show()
    },
    leave: () => {
      if (!lms || left) return
      left = true
      request(lms.terminate)
    },
  }
}

/**
 * Starts a session over a decided launch. Every act goes to the journal at once; the save policy says when the LMS
 * is written. Touches no page: see `watchPage` for the events.
 */
export const createSession = (parts: SessionParts): RunningSession => {
  const { course, launch, journals, now } = parts
  const keeper = journalKeeper(parts.launched.journal, journals, parts.journalKey, launch.mode !== 'browse')
  const lms = launch.mode === 'normal' ? parts.lms : null
  let time = startActiveTime(now())
  const seconds = () => {
    time = countActiveTime(time, now())
    return time.totalMs / 1000
  }
  const writer = lmsWriter({ course, launch, keeper, seconds })
  const store = createStore<SessionState>(() => ({
    record: keeper.current().record,
    save: firstStatus(parts),
    notices: parts.launched.notices,
    ended: false,
  }))
  let kept = keeper.keep(keeper.current())
  const queue = saveQueue(parts, lms, writer, () => show())
  const show = () => {
    const save: SaveStatus = kept || lms ? queue.status() : { type: 'nowhere' }
    store.setState({ record: keeper.current().record, save })
  }
  journals.watch(parts.journalKey, () => {
    keeper.join()
    show()
  })
  show()
  queue.signal({ type: 'milestone', now: now() })
  return {
    course,
    launch,
    store,
    random: parts.random,
    act: (event, latencySeconds = 0) => {
      if (!event) return
      time = noteAct(time, now())
      keeper.join()
      const next = journalAfter(course, keeper.current(), event, now(), latencySeconds)
      if (!next) return
      kept = keeper.keep(next)
      show()
      queue.signal({ type: 'changed', now: now() })
    },
    signal: queue.signal,
    leave: queue.leave,
    countTime: (step) => {
      time = step(time, now())
    },
    milestone: () => queue.signal({ type: 'milestone', now: now() }),
    retrySave: () => queue.signal({ type: 'retry-asked' }),
    saveAndExit: async () => {
      queue.leave()
      await writer.settled()
      store.setState({ ended: true })
    },
    dismissNotice: (notice) =>
      store.setState(({ notices }) => ({ notices: notices.filter((other) => other !== notice) })),
    eraseDevice: keeper.erase,
  }
}
