import { describe, expect, it } from 'vitest'
import {
  heartbeatMs,
  initialSaveState,
  longestFreezeMs,
  nextSave,
  unkeptHeartbeatMs,
  type SaveAnswer,
  type SaveSignal,
  type SaveState,
} from '../../../src/core/tracking'

const idle = initialSaveState({ type: 'on-device' })
const saved: SaveAnswer = { type: 'saved' }
const refused: SaveAnswer = { type: 'refused', reason: '101 no session' }
const change = (now: number, kept = true): SaveSignal => ({ type: 'changed', now, kept })
const answer = (given: SaveAnswer, now: number, blockedMs = 100): SaveSignal => ({
  type: 'answered',
  answer: given,
  now,
  blockedMs,
})
/** A write and its answer, with nothing between them. */
const answered = (given: SaveAnswer, now: number, blockedMs?: number): readonly SaveSignal[] => [
  { type: 'retry-asked' },
  answer(given, now, blockedMs),
]
const clock = (now: number, parts: { online?: boolean; typing?: boolean } = {}): SaveSignal => ({
  type: 'clock',
  now,
  online: true,
  typing: false,
  ...parts,
})
const after = (state: SaveState, ...signals: readonly (SaveSignal | readonly SaveSignal[])[]): SaveState =>
  signals.flat().reduce((before, signal) => nextSave(before, signal).state, state)
const saves = (state: SaveState, signal: SaveSignal) => nextSave(state, signal).save

const changed = after(idle, change(1_000))
const failed = after(changed, answered(refused, 2_000))

describe('when the LMS is written', () => {
  it.each<[string, SaveState, SaveSignal, boolean]>([
    ['a change', idle, change(0), false],
    ['a milestone', idle, { type: 'milestone', now: 0 }, true],
    ['a milestone after a change', changed, { type: 'milestone', now: 2_000 }, true],
    ['a hidden page and no change', idle, { type: 'hidden' }, false],
    ['a hidden page after a change', changed, { type: 'hidden' }, true],
    ['the clock and no change', idle, clock(heartbeatMs * 10), false],
    ['the clock just before five minutes after a change', changed, clock(1_000 + heartbeatMs - 1), false],
    ['the clock five minutes after a change', changed, clock(1_000 + heartbeatMs), true],
    [
      'the clock five minutes after a change, while typing',
      changed,
      clock(1_000 + heartbeatMs, { typing: true }),
      false,
    ],
    ['a device back online that had failed nothing', changed, { type: 'online' }, false],
    ["the learner's button", idle, { type: 'retry-asked' }, true],
  ])('TRK-6 is decided at %s', (_case, state, signal, save) => {
    expect(saves(state, signal)).toBe(save)
  })

  it('TRK-6 counts the five minutes from the first change that no write has carried', () => {
    const later = after(changed, change(200_000))
    expect(saves(later, clock(1_000 + heartbeatMs))).toBe(true)
    const carried = after(later, answered(saved, 210_000), change(250_000))
    expect(saves(carried, clock(1_000 + heartbeatMs))).toBe(false)
    expect(saves(carried, clock(250_000 + heartbeatMs))).toBe(true)
  })

  it('TRK-6 writes no second time for what was written', () => {
    const written = after(changed, answered(saved, 2_000))
    expect(saves(written, { type: 'hidden' })).toBe(false)
    expect(saves(written, clock(heartbeatMs * 3))).toBe(false)
  })
})

describe('while a write is in flight', () => {
  const milestone: SaveSignal = { type: 'milestone', now: 3_000 }
  const writing = after(changed, milestone)

  it.each<[string, SaveSignal]>([
    ['a milestone', milestone],
    ['a hidden page', { type: 'hidden' }],
    ["the learner's button", { type: 'retry-asked' }],
    ['the clock', clock(1_000 + heartbeatMs)],
  ])('TRK-6d starts no other at %s', (_case, signal) => {
    expect(saves(after(writing, change(3_500)), signal)).toBe(false)
  })

  it('TRK-6d starts the one that was asked for as soon as it is answered', () => {
    const asked = after(writing, change(3_500), { type: 'milestone', now: 3_600 })
    expect(nextSave(asked, answer(saved, 4_000))).toMatchObject({ save: true })
    expect(nextSave(writing, answer(saved, 4_000)).save).toBe(false)
  })

  it('TRK-6d counts what changed meanwhile as not yet written', () => {
    const meanwhile = after(writing, change(3_500), answer(saved, 4_000))
    expect(meanwhile.status).toEqual({ type: 'on-device' })
    expect(meanwhile.changedAt).toBe(3_500)
    expect(saves(meanwhile, { type: 'hidden' })).toBe(true)
  })

  it('TRK-6d takes a failed write up again with what changed meanwhile', () => {
    const meanwhile = after(writing, change(3_500), answer(refused, 4_000))
    expect(meanwhile.changedAt).toBe(1_000)
    expect(saves(meanwhile, clock(6_000))).toBe(true)
  })

  it('TRK-9 ends the session without waiting for it', () => {
    expect(saves(writing, { type: 'leaving' })).toBe(true)
  })
})

describe('where the device keeps nothing', () => {
  it('TRK-12b writes half a minute after a change', () => {
    const unkept = after(idle, change(1_000, false))
    expect(saves(unkept, clock(1_000 + unkeptHeartbeatMs))).toBe(true)
    expect(saves(unkept, clock(1_000 + unkeptHeartbeatMs - 1))).toBe(false)
  })

  it('TRK-12b says that a change is in the page alone', () => {
    expect(after(idle, change(1_000, false)).status).toEqual({ type: 'in-page' })
  })
})

describe('what the learner is told', () => {
  it('TRK-7 says saved or sent with the time, and on this device after a change', () => {
    expect(after(changed, answered(saved, 5_000)).status).toEqual({ type: 'saved', at: 5_000 })
    expect(after(changed, answered({ type: 'sent' }, 5_000)).status).toEqual({ type: 'sent', at: 5_000 })
    expect(after(changed, answered(saved, 5_000), change(6_000)).status).toEqual({
      type: 'on-device',
    })
  })

  it('TRK-7 says not saved with the reason, also after more changes, until a write is taken', () => {
    expect(failed.status).toEqual({ type: 'not-saved', reason: '101 no session' })
    expect(after(failed, change(3_000)).status.type).toBe('not-saved')
    expect(after(failed, answered(saved, 4_000)).status.type).toBe('saved')
  })
})

describe('after a failure', () => {
  it.each<[string, SaveSignal, boolean]>([
    ['at the next milestone', { type: 'milestone', now: 3_000 }, true],
    ['when the device is back online', { type: 'online' }, true],
    ['by the button', { type: 'retry-asked' }, true],
    ['when the page is hidden', { type: 'hidden' }, true],
    ['not before two seconds', clock(3_999), false],
    ['by itself after two seconds', clock(4_000), true],
    ['not while somebody types', clock(4_000, { typing: true }), false],
    ['not while offline', clock(4_000, { online: false }), false],
  ])('TRK-8 tries again %s', (_case, signal, save) => {
    expect(saves(failed, signal)).toBe(save)
  })

  it('TRK-8b writes five minutes after a change although the browser calls itself offline', () => {
    expect(saves(changed, clock(1_000 + heartbeatMs, { online: false }))).toBe(true)
  })

  it('TRK-8b tries again by itself five minutes later where the browser calls itself offline', () => {
    expect(saves(failed, clock(4_000 + heartbeatMs - 1, { online: false }))).toBe(false)
    expect(saves(failed, clock(4_000 + heartbeatMs, { online: false }))).toBe(true)
  })

  it('TRK-8 waits 2, 4, 8 and 16 seconds, and then for a milestone', () => {
    let state = changed
    const pauses: (number | null)[] = []
    for (let failures = 0; failures < 6; failures++) {
      state = after(state, answered(refused, 10_000))
      pauses.push(state.retryAt === null ? null : state.retryAt - 10_000)
    }
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, null, null])
    expect(saves(state, clock(10_000 + heartbeatMs * 2))).toBe(false)
    expect(saves(state, { type: 'milestone', now: 20_000 })).toBe(true)
    expect(saves(state, { type: 'online' })).toBe(true)
  })

  it('TRK-8 does not repeat by itself a write that froze the page for two seconds', () => {
    const frozen = after(changed, answered(refused, 2_000, longestFreezeMs))
    expect(frozen.retryAt).toBeNull()
    expect(saves(frozen, clock(heartbeatMs * 2))).toBe(false)
    expect(after(changed, answered(refused, 2_000, longestFreezeMs - 1)).retryAt).toBe(4_000)
  })

  it('TRK-8 begins with two seconds again after a write that was taken', () => {
    const again = after(failed, answered(saved, 4_000), answered(refused, 9_000))
    expect(again.failures).toBe(1)
    expect(again.retryAt).toBe(11_000)
  })

  it('TRK-8 keeps the change that the failed write carried', () => {
    expect(failed.changedAt).toBe(1_000)
    expect(after(idle, answered(refused, 7_000)).changedAt).toBe(7_000)
  })

  it('TRK-8 writes when typing has ended', () => {
    const typed = after(failed, clock(4_000, { typing: true }))
    expect(saves(typed, clock(5_000))).toBe(true)
  })
})
