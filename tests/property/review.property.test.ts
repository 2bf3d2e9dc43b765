import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEvent,
  decodeRecord,
  emptyRecord,
  encodeRecord,
  mergeRecords,
  type LearnerRecord,
  type RecordEvent,
} from '../../src/core/record'
import { dueItems, nextDue, reviewEvent } from '../../src/core/review'
import { cardAfter, dueDay } from '../../src/core/review/schedule'
import { makeCourse } from '../support/make-course'

const seed = 20_260_517
const runs = { seed, numRuns: 300 }
const course = makeCourse({ lessons: 2, items: 4 })
const slots = course.lessons.flatMap(({ items }) => items.flatMap(({ slot }) => slot ?? []))

const grade = fc.constantFrom('again', 'hard', 'good', 'easy')
const steps = fc.array(fc.record({ grade, after: fc.integer({ min: -3, max: 400 }) }), {
  minLength: 1,
  maxLength: 30,
})

interface Act {
  readonly slot: number
  readonly correct: boolean
  readonly sure: boolean
  readonly tries: number
  readonly after: number
}
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    slot: fc.constantFrom(...slots),
    correct: fc.boolean(),
    sure: fc.boolean(),
    tries: fc.integer({ min: 1, max: 2 }),
    after: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 25 },
)

/** Answers items as the interface does: the response, then its card. Gives the events and the record they lead to. */
const play = (given: readonly Act[], from: LearnerRecord, day: number) => {
  let [record, today] = [from, day]
  const events: RecordEvent[] = []
  const act = (event: RecordEvent) => {
    events.push(event)
    record = applyEvent(course, record, event)
  }
  for (const { slot, correct, sure, tries, after } of given) {
    today += after
    const tryNumber = Math.min(63, (record.items[slot]?.tries ?? 0) + 1)
    act({ type: 'item-answered', item: slot, tryNumber, code: correct ? 'a' : 'b', correct, sure })
    act(reviewEvent(record, slot, { correct, sure, tries }, today))
  }
  return { record, events, today }
}
const empty = emptyRecord('attempt1')

describe(`a card (seed ${seed})`, () => {
  it('REV-2 is the same whenever the same answers are given on the same days, and stays in its ranges', () => {
    const run = (given: { grade: 'again' | 'hard' | 'good' | 'easy'; after: number }[]) =>
      given.reduce(
        ({ card, day }, { grade: next, after }) => {
          const on = Math.max(0, day + after)
          return { card: cardAfter(card, next, on), day: on }
        },
        { card: cardAfter(null, 'good', 100), day: 100 },
      ).card
    fc.assert(
      fc.property(steps, (given) => {
        const card = run(given)
        expect(run(given)).toEqual(card)
        expect(card.stability).toBeGreaterThan(0)
        expect(card.difficulty).toBeGreaterThanOrEqual(1)
        expect(card.difficulty).toBeLessThanOrEqual(10)
        expect(card.reps).toBe(Math.min(63, given.length + 1))
        expect(dueDay(card, card.day)).toBeGreaterThan(card.day)
      }),
      runs,
    )
  })

  it('REV-9 is due within a tenth of its interval, or a day, of when it would be without rounding', () => {
    fc.assert(
      fc.property(grade, fc.integer({ min: 1, max: 400 }), grade, (first, days, second) => {
        const exact = cardAfter(cardAfter(null, first, 0), second, days)
        const kept = applyEvent(course, empty, { type: 'card-reviewed', item: 0, card: exact }).cards[0]
        const off = Math.abs((kept ? dueDay(kept, days) : 0) - dueDay(exact, days))
        expect(off).toBeLessThanOrEqual(Math.max(1, 0.1 * (dueDay(exact, days) - days)))
      }),
      runs,
    )
  })
})

describe(`a record with cards (seed ${seed})`, () => {
  it('REV-9 is rounded once: what was packed, read and joined is due as it was', () => {
    fc.assert(
      fc.property(acts, (given) => {
        const { record, today } = play(given, empty, 10)
        const read = decodeRecord(encodeRecord(record, Infinity)?.text ?? '')
        expect(read).toEqual({ type: 'record', record })
        if (read.type !== 'record') return
        expect(dueItems(course, mergeRecords(read.record, record), today + 5)).toEqual(
          dueItems(course, record, today + 5),
        )
      }),
      runs,
    )
  })

  it('REV-2 is the same after any of its events came twice', () => {
    fc.assert(
      fc.property(acts, fc.array(fc.nat(60), { maxLength: 10 }), (given, again) => {
        const { record, events } = play(given, empty, 10)
        const doubled = events.flatMap((event, place) => (again.includes(place) ? [event, event] : [event]))
        expect(doubled.reduce((state, event) => applyEvent(course, state, event), empty)).toEqual(record)
        expect(
          again.flatMap((place) => events[place] ?? []).reduce((s, e) => applyEvent(course, s, e), record),
        ).toEqual(record)
      }),
      runs,
    )
  })

  it('REV-2 keeps of two devices, for each item, the card that was reviewed more often', () => {
    fc.assert(
      fc.property(acts, acts, acts, (before, here, there) => {
        const common = play(before, empty, 10)
        const [a, b] = [here, there].map((given) => play(given, common.record, common.today).record)
        if (!a || !b) return
        const joined = mergeRecords(a, b)
        for (const slot of slots) {
          const reps = (record: LearnerRecord) => record.cards[slot]?.reps ?? 0
          expect(reps(joined)).toBe(Math.max(reps(a), reps(b)))
          if (reps(joined) > 0) expect([a.cards[slot], b.cards[slot]]).toContainEqual(joined.cards[slot])
        }
      }),
      runs,
    )
  })

  it('REV-4 says of each answered item either that it is due or when it is next', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 0, max: 60 }), (given, later) => {
        const { record, today } = play(given, empty, 10)
        const answered = Object.keys(record.items).length
        const due = dueItems(course, record, today + later)
        const next = nextDue(course, record, today + later)
        expect(next === null).toBe(due.length === answered)
        if (next === null) return
        const onThatDay = dueItems(course, record, today + later + next.inDays)
        expect(onThatDay.length).toBe(due.length + next.items)
        if (next.inDays > 1)
          expect(dueItems(course, record, today + later + next.inDays - 1)).toHaveLength(due.length)
      }),
      runs,
    )
  })

  it('REV-7 has the first responses that it had before a review', () => {
    fc.assert(
      fc.property(acts, acts, (before, reviewed) => {
        const first = play(before, empty, 10)
        const answered = reviewed.filter(({ slot }) => first.record.items[slot])
        const { record } = play(answered, first.record, first.today)
        for (const [slot, { first: kept }] of Object.entries(first.record.items))
          expect(record.items[Number(slot)]?.first).toEqual(kept)
        expect(Object.keys(record.items)).toEqual(Object.keys(first.record.items))
      }),
      runs,
    )
  })
})
