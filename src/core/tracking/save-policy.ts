import type { SaveAnswer } from './port'

/** What the learner is told about saving. Times are milliseconds since 1970. */
export type SaveStatus =
  | { readonly type: 'saved'; readonly at: number }
  | { readonly type: 'sent'; readonly at: number }
  | { readonly type: 'on-device' }
  /** The latest changes are neither at the LMS nor on the device, which keeps nothing. */
  | { readonly type: 'in-page' }
  | { readonly type: 'not-saved'; readonly reason: string }
  /** Nothing of this session goes to the LMS: the result is recorded there already. */
  | { readonly type: 'review' }
  | { readonly type: 'browse' }
  /** An LMS is there and opened no session; the device keeps all. */
  | { readonly type: 'not-connected'; readonly reason: string }
  /** There is no LMS. */
  | { readonly type: 'local' }
  /** There is no LMS and the device keeps nothing: storage is full or blocked. */
  | { readonly type: 'nowhere' }

export interface SaveState {
  readonly status: SaveStatus
  /** When the oldest change that no commit has carried was made. */
  readonly changedAt: number | null
  /** Whether the device kept the latest change. */
  readonly kept: boolean
  /** The write whose answer is awaited; `carries` is when its oldest change was made. */
  readonly inFlight: { readonly carries: number | null; readonly wantsAnother: boolean } | null
  /** Failed commits in a row. */
  readonly failures: number
  /** How long the last commit blocked the page, in milliseconds. */
  readonly blockedMs: number
  readonly retryAt: number | null
}

export type SaveSignal =
  /** `kept` tells whether the device keeps the change. */
  | { readonly type: 'changed'; readonly now: number; readonly kept: boolean }
  | { readonly type: 'milestone'; readonly now: number }
  | { readonly type: 'hidden' }
  | { readonly type: 'online' }
  | { readonly type: 'retry-asked' }
  /** The session ends: written whatever is in flight, because the page may not wait. */
  | { readonly type: 'leaving' }
  | { readonly type: 'clock'; readonly now: number; readonly online: boolean; readonly typing: boolean }
  | {
      readonly type: 'answered'
      readonly answer: SaveAnswer
      readonly now: number
      readonly blockedMs: number
    }

export interface SaveStep {
  readonly state: SaveState
  readonly save: boolean
}

const minutes = 60_000
/** Changes wait at most this long for a milestone. */
export const heartbeatMs = 5 * minutes
/** The same where the device keeps nothing, so that a page that is killed takes little along. */
export const unkeptHeartbeatMs = 30_000
/** Pauses before automatic retries. */
export const retryPausesMs = [2_000, 4_000, 8_000, 16_000] as const
/** A commit that froze the page this long is not repeated by itself. */
export const longestFreezeMs = 2_000

export const initialSaveState = (status: SaveStatus): SaveState => ({
  status,
  changedAt: null,
  kept: true,
  inFlight: null,
  failures: 0,
  blockedMs: 0,
  retryAt: null,
})

const unwritten = (kept: boolean): SaveStatus => ({ type: kept ? 'on-device' : 'in-page' })

const stay = (state: SaveState): SaveStep => ({ state, save: false })

/** Starts a write, or remembers that one more is wanted once the present one is answered. */
const write = (state: SaveState): SaveStep => {
  const { inFlight, changedAt } = state
  if (inFlight) return stay({ ...state, inFlight: { ...inFlight, wantsAnother: true } })
  const started = { carries: changedAt, wantsAnother: false }
  return { state: { ...state, inFlight: started, changedAt: null, retryAt: null }, save: true }
}

const afterSuccess = (state: SaveState, type: 'saved' | 'sent', now: number, blockedMs: number): SaveStep => {
  const status: SaveStatus = state.changedAt === null ? { type, at: now } : unwritten(state.kept)
  const next = { ...state, status, inFlight: null, failures: 0, blockedMs, retryAt: null }
  return state.inFlight?.wantsAnother ? write(next) : stay(next)
}

const afterFailure = (state: SaveState, reason: string, now: number, blockedMs: number): SaveStep => {
  const pause = retryPausesMs[state.failures]
  const mayRetry = pause !== undefined && blockedMs < longestFreezeMs
  return stay({
    ...state,
    status: { type: 'not-saved', reason },
    changedAt: state.inFlight?.carries ?? state.changedAt ?? now,
    inFlight: null,
    failures: state.failures + 1,
    blockedMs,
    retryAt: mayRetry ? now + pause : null,
  })
}

const onClock = (state: SaveState, signal: Extract<SaveSignal, { type: 'clock' }>): SaveStep => {
  const { now, online, typing } = signal
  const wait = state.kept ? heartbeatMs : unkeptHeartbeatMs
  const heartbeat = state.failures === 0 && state.changedAt !== null && now - state.changedAt >= wait
  // Some hosts call a device offline that is not: there a retry waits long, and not for ever.
  const retry = state.retryAt !== null && now >= state.retryAt + (online ? 0 : heartbeatMs)
  return (heartbeat || retry) && !typing && !state.inFlight ? write(state) : stay(state)
}

/**
 * Decides when the LMS is written (TRK-6, TRK-8): at milestones, when the page is hidden, five minutes after a change,
 * and after a failure on `online`, by the learner's button, or by itself while nobody is typing: in growing pauses where
 * the device is online, else five minutes later, because a browser may be wrong about being offline. One write at a time: who asks while one is in flight gets the next. Each `save` is answered by
 * one `answered`.
 */
export const nextSave = (state: SaveState, signal: SaveSignal): SaveStep => {
  switch (signal.type) {
    case 'changed': {
      const status: SaveStatus = state.status.type === 'not-saved' ? state.status : unwritten(signal.kept)
      return stay({ ...state, status, kept: signal.kept, changedAt: state.changedAt ?? signal.now })
    }
    case 'milestone':
      return write({ ...state, changedAt: state.changedAt ?? signal.now })
    case 'hidden':
      return state.changedAt === null ? stay(state) : write(state)
    case 'online':
      return state.failures > 0 ? write(state) : stay(state)
    case 'retry-asked':
      return write(state)
    case 'leaving':
      return write({ ...state, changedAt: state.inFlight?.carries ?? state.changedAt, inFlight: null })
    case 'clock':
      return onClock(state, signal)
    case 'answered': {
      const { answer, now, blockedMs } = signal
      return answer.type === 'refused'
        ? afterFailure(state, answer.reason, now, blockedMs)
        : afterSuccess(state, answer.type, now, blockedMs)
    }
  }
}
