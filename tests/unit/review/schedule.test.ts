import { describe, expect, it } from 'vitest'
import { gradeOf } from '../../../src/core/review/grade'
import { cardAfter, dueDay } from '../../../src/core/review/schedule'
import { dayOf } from '../../../src/core/course'

const today = 100

describe('the grade of an answer', () => {
  it.each([
    ['wrong', { correct: false, sure: false, tries: 1 }, 'again'],
    ['wrong and sure', { correct: false, sure: true, tries: 1 }, 'again'],
    ['right after a miss', { correct: true, sure: true, tries: 2 }, 'hard'],
    ['right', { correct: true, sure: false, tries: 1 }, 'good'],
    ['right, not asked whether sure', { correct: true, sure: null, tries: 1 }, 'good'],
    ['right and sure', { correct: true, sure: true, tries: 1 }, 'easy'],
  ] as const)('REV-1 is: %s', (_case, answer, grade) => {
    expect(gradeOf(answer)).toBe(grade)
  })
})

describe('a card', () => {
  it('REV-1 comes back sooner the worse the answer was', () => {
    const days = (['again', 'hard', 'good', 'easy'] as const).map((grade) =>
      dueDay(cardAfter(null, grade, today), today),
    )
    // Stabilities of FSRS-6 for first answers: 0.2, 1.3, 2.3 and 8.3 days.
    expect(days).toEqual([101, 101, 102, 108])
  })

  it('REV-1 counts each answer, and as a lapse what was known and missed', () => {
    const first = cardAfter(null, 'again', today)
    expect(first).toMatchObject({ day: today, reps: 1, lapses: 0, state: 2 })
    const second = cardAfter(first, 'good', today + 1)
    expect(second).toMatchObject({ day: today + 1, reps: 2, lapses: 0 })
    expect(cardAfter(second, 'again', today + 4)).toMatchObject({ reps: 3, lapses: 1 })
  })

  it('REV-1 gains nothing from the same answer on the same day', () => {
    const first = cardAfter(null, 'good', today)
    expect(cardAfter(first, 'good', today).stability).toBe(first.stability)
    expect(cardAfter(first, 'good', today + 2).stability).toBeGreaterThan(2 * first.stability)
  })

  it('REV-3 takes a day in the future for today', () => {
    const ahead = cardAfter(null, 'easy', today + 50)
    expect(dueDay(ahead, today)).toBe(today + 8)
    expect(cardAfter(ahead, 'good', today)).toEqual(cardAfter({ ...ahead, day: today }, 'good', today))
  })
})

describe('days', () => {
  it('REV-3 are counted in UTC from the epoch of the course, and never below 0', () => {
    const epochDay = Date.UTC(2026, 0, 1) / 86_400_000
    expect(dayOf({ epochDay }, Date.UTC(2026, 0, 1))).toBe(0)
    expect(dayOf({ epochDay }, Date.UTC(2026, 0, 2, 23, 59))).toBe(1)
    expect(dayOf({ epochDay }, Date.UTC(2025, 11, 31, 23, 59))).toBe(0)
  })
})
