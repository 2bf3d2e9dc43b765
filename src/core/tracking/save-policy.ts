import type { SaveAnswer } from './port'

/** What the learner is told about saving. Times are milliseconds since 1970. */
export type SaveStatus =
  | { readonly type: 'saved'; readonly at: number }
  | { readonly type: 'sent'; readonly at: number }
  | { readonly type: 'on-device' }
  | { readonly type: 'not-saved'; readonly reason: string }
  /** Nothing of this session goes to the LMS: the result is recorded there already. */
  | { readonly type: 'review' }
  | { readonly type: 'browse' }
  /** There is no LMS. */
  | { readonly type: 'local' }
  /** There is no LMS and the device keeps nothing: storage is full or blocked. */
  | { readonly type: 'nowhere' }

export interface SaveState {
  readonly status: SaveStatus
  /** When the oldest change that no commit has carried was made. */
  readonly changedAt: number | null
  /** Failed commits in a row. */
  readonly failures: number
  /** How long the last commit blocked the page, in milliseconds. */
  readonly blockedMs: number
  readonly retryAt: number | null
}

export type SaveSignal =
  | { readonly type: 'changed'; readonly now: number }
  | { readonly type: 'milestone'; readonly now: number }
  | { readonly type: 'hidden' }
  | { readonly type: 'online' }
  | { readonly type: 'retry-asked' }
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
/** Pauses before automatic retries. */
export const retryPausesMs = [2_000, 4_000, 8_000, 16_000] as const
/** A commit that froze the page this long is not repeated by itself. */
export const longestFreezeMs = 2_000

export const initialSaveState = (status: SaveStatus): SaveState => ({
  status,
  changedAt: null,
  failures: 0,
  blockedMs: 0,
  retryAt: null,
})

const afterAnswer = (state: SaveState, signal: Extract<SaveSignal, { type: 'answered' }>): SaveState => {
  const { answer, now, blockedMs } = signal
  if (answer.type !== 'refused') {
    return { status: { type: answer.type, at: now }, changedAt: null, failures: 0, blockedMs, retryAt: null }
  }
  const pause = retryPausesMs[state.failures]
  const mayRetry = pause !== undefined && blockedMs < longestFreezeMs
  return {
    status: { type: 'not-saved', reason: answer.reason },
    changedAt: state.changedAt ?? now,
    failures: state.failures + 1,
    blockedMs,
    retryAt: mayRetry ? now + pause : null,
  }
}

const step = (state: SaveState, save: boolean): SaveStep => ({ state, save })

/**
 * Decides when the LMS is written (TRK-6, TRK-8): at milestones, when the page is hidden, five minutes after a change,
 * and after a failure on `online`, by the learner's button, or by itself in growing pauses while the device is online
 * and nobody is typing.
 */
export const nextSave = (state: SaveState, signal: SaveSignal): SaveStep => {
  const changed = state.changedAt !== null
  switch (signal.type) {
    case 'changed': {
      const status: SaveStatus = state.status.type === 'not-saved' ? state.status : { type: 'on-device' }
      return step({ ...state, status, changedAt: state.changedAt ?? signal.now }, false)
    }
    case 'milestone':
      return step({ ...state, changedAt: state.changedAt ?? signal.now }, true)
    case 'hidden':
      return step(state, changed)
    case 'online':
      return step(state, state.failures > 0)
    case 'retry-asked':
      return step(state, true)
    case 'clock': {
      const heartbeat = state.failures === 0 && changed && signal.now - (state.changedAt ?? 0) >= heartbeatMs
      const retry = state.retryAt !== null && signal.now >= state.retryAt
      return step(state, (heartbeat || retry) && signal.online && !signal.typing)
    }
    case 'answered':
      return step(afterAnswer(state, signal), false)
  }
}
