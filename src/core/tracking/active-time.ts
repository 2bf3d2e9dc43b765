/** Active time: the page is visible and the learner did something within the last three minutes. */
export interface ActiveTime {
  /** Milliseconds counted so far. */
  readonly totalMs: number
  readonly visible: boolean
  readonly lastActAt: number
  readonly countedUntil: number
}

const idleAfterMs = 180_000

export const startActiveTime = (now: number): ActiveTime => ({
  totalMs: 0,
  visible: true,
  lastActAt: now,
  countedUntil: now,
})

/** Counts up to `now`; a clock that was set back counts nothing. */
export const countActiveTime = (time: ActiveTime, now: number): ActiveTime => {
  const until = Math.min(now, time.lastActAt + idleAfterMs)
  const active = time.visible ? Math.max(0, until - time.countedUntil) : 0
  return { ...time, totalMs: time.totalMs + active, countedUntil: now }
}

/** Notes that the learner did something. */
export const noteAct = (time: ActiveTime, now: number): ActiveTime => ({
  ...countActiveTime(time, now),
  lastActAt: now,
})

/** Notes that the page was shown or hidden. */
export const noteVisibility = (time: ActiveTime, visible: boolean, now: number): ActiveTime => ({
  ...countActiveTime(time, now),
  visible,
  lastActAt: visible ? now : time.lastActAt,
})
