import { describe, expect, it } from 'vitest'
import { calibrationOf, dueItems, memoryByModule, nextDue, reviewEvent } from '../../../src/core/review'
import type { LearnerRecord, RecordEvent } from '../../../src/core/record'
import { answer, play } from '../../support/acts'
import { makeCourse } from '../../support/make-course'

// Lesson 1 (module `first`) has interaction slots 0–2, lesson 2 (module `rest`) 3–5; one more item each is the final's.
const course = makeCourse({ lessons: 2, items: 3 })
const today = 100

const said = (item: number, correct: boolean, sure: boolean | null, tryNumber = 1): RecordEvent => ({
  type: 'item-answered',
  item,
  tryNumber,
  code: correct ? 'a' : 'b',
  correct,
  sure,
})
const withCard = (record: LearnerRecord, slot: number, day: number, correct: boolean, sure = false) =>
  play(course, [reviewEvent(record, slot, { correct, sure, tries: 1 }, day)], record)
const slots = (record: LearnerRecord, day = today) => dueItems(course, record, day).map(({ slot }) => slot)

describe('what is due', () => {
  it('REV-4 is nothing before an answer, and an answer without a card at once', () => {
    expect(slots(play(course, []))).toEqual([])
    expect(slots(play(course, [answer(4, 'a', true)]))).toEqual([4])
  })

  it('REV-4 comes from the card alone: never on the day of the answer, then when recall falls', () => {
    const answered = play(course, [said(0, true, true)])
    const record = withCard(answered, 0, today, true, true)
    expect([today, today + 7, today + 8, today + 30].map((day) => slots(record, day).length)).toEqual([
      0, 0, 1, 1,
    ])
    const missed = withCard(answered, 0, today, false)
    expect([today, today + 1].map((day) => slots(missed, day).length)).toEqual([0, 1])
  })

  it('REV-4 is nothing of the final, and nothing that the course no longer has', () => {
    const final = course.lessons[0]?.items.at(-1)?.finalSlot ?? NaN
    expect(slots(play(course, [answer(final, 'a', true), answer(99, 'a', true)]))).toEqual([])
  })

  it('REV-4 needs an answer in a lesson beside the card, which review may not invent', () => {
    expect(slots(withCard(play(course, []), 0, 1, false))).toEqual([])
  })

  it('REV-5 lists what was sure and wrong first, then what is most overdue', () => {
    let record = play(course, [
      said(0, true, false),
      said(1, true, false),
      said(2, false, true),
      said(3, false, false),
    ])
    record = withCard(record, 0, 50, true)
    record = withCard(record, 1, 20, true)
    record = withCard(record, 2, 98, false)
    record = withCard(record, 3, 90, false)
    expect(slots(record)).toEqual([2, 1, 0, 3])
  })

  it('REV-10 comes next on the first day of those that are not due, with all of that day', () => {
    let record = play(course, [said(0, true, true), said(1, true, false), said(2, true, false)])
    expect(nextDue(course, record, today)).toBeNull()
    record = withCard(record, 0, today, true, true)
    record = withCard(record, 1, today, true)
    record = withCard(record, 2, today, true)
    expect(nextDue(course, record, today)).toEqual({ inDays: 2, items: 2 })
    expect(nextDue(course, record, today + 2)).toEqual({ inDays: 6, items: 1 })
  })
})

describe('statistics of memory', () => {
  it('REV-11 count what was answered by module: due is fading, three weeks and more is firm', () => {
    let record = play(course, [
      said(0, true, true),
      said(1, true, true),
      said(2, true, true),
      said(3, true, true),
    ])
    record = withCard(record, 0, today, true, true)
    record = withCard(record, 1, today - 9, true, true)
    for (const day of [10, 18, 60]) record = withCard(record, 2, day, true, true)
    expect(memoryByModule(course, record, today).map(({ module, counts }) => [module.id, counts])).toEqual([
      ['first', { firm: 1, growing: 1, fading: 1 }],
      ['rest', { firm: 0, growing: 0, fading: 1 }],
    ])
    expect(memoryByModule(course, play(course, []), today)).toEqual([])
  })

  it('REV-12 set what the learner said of first responses against what was right, and practice changes nothing', () => {
    const record = play(course, [
      said(0, true, true),
      said(1, false, true),
      said(2, true, false),
      said(3, true, null),
      said(1, true, false, 2),
    ])
    expect(calibrationOf(course, record)).toEqual({ sure: { right: 1, of: 2 }, unsure: { right: 1, of: 1 } })
  })
})
