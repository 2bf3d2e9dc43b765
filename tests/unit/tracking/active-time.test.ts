import { describe, expect, it } from 'vitest'
import { countActiveTime, noteAct, noteVisibility, startActiveTime } from '../../../src/core/tracking'

const second = 1_000
const minute = 60 * second
const start = startActiveTime(0)
const counted = (time: typeof start, now: number) => countActiveTime(time, now).totalMs

describe('active time', () => {
  it('TRK-9a counts while the page is visible and the learner is at it', () => {
    const acts = [1, 2, 3, 4, 5].reduce((time, n) => noteAct(time, n * minute), start)
    expect(counted(acts, 6 * minute)).toBe(6 * minute)
  })

  it('TRK-9a stops three minutes after the last act', () => {
    expect(counted(start, 3 * minute)).toBe(3 * minute)
    expect(counted(start, 60 * minute)).toBe(3 * minute)
  })

  it('TRK-9a goes on at the next act without the pause', () => {
    const back = noteAct(start, 60 * minute)
    expect(counted(back, 61 * minute)).toBe(4 * minute)
  })

  it('TRK-9a counts nothing while the page is hidden', () => {
    const hidden = noteVisibility(start, false, minute)
    expect(counted(hidden, 2 * minute)).toBe(minute)
    const shown = noteVisibility(hidden, true, 20 * minute)
    expect(counted(shown, 21 * minute)).toBe(2 * minute)
  })

  it('TRK-9a counts the same however often it is asked', () => {
    const asked = Array.from({ length: 600 }, (_, n) => n * second).reduce(countActiveTime, start)
    expect(counted(asked, 10 * minute)).toBe(3 * minute)
  })

  it('TRK-9a never falls, also when the clock is set back', () => {
    const later = countActiveTime(start, 2 * minute)
    expect(counted(later, minute)).toBe(2 * minute)
    expect(counted(noteAct(countActiveTime(later, minute), minute), 2 * minute)).toBe(3 * minute)
  })
})
