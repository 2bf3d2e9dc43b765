import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEvent,
  decodeRecord,
  emptyRecord,
  encodeRecord,
  mergeRecords,
  shedRecord,
  sheddingTiers,
  suspendDataLimit,
  type LearnerRecord,
  type RecordEvent,
} from '../../src/core/record'
import { arbitraryCode, arbitraryRecord } from '../support/arbitrary-record'
import { makeCourse } from '../support/make-course'

const seed = 20_221_126
const runs = { seed, numRuns: 300 }
const tier = fc.constantFrom(...sheddingTiers)

/** Records of one attempt that answer the same few items and the same final, each in its own way. */
const arbitraryRival = arbitraryRecord.map((record): LearnerRecord => ({
  ...record,
  attempt: 'same0001',
  items: Object.fromEntries(Object.entries(record.items).map(([slot, item]) => [Number(slot) % 5, item])),
  final: {
    ...record.final,
    recent: record.final.recent
      .slice(0, 1)
      .map((final) => ({ ...final, id: 'same01', number: 1, score: 50 })),
  },
}))

describe(`merge (seed ${seed})`, () => {
  it('REC-1 joins two records in either order to the same one', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a))
      }),
      runs,
    )
  })
  it('REC-1 joins three records in any grouping to the same one', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, arbitraryRecord, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)))
      }),
      runs,
    )
  })
  it('REC-1 changes nothing when a record meets itself or what it already holds', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        const joined = mergeRecords(a, b)
        expect(mergeRecords(a, a)).toEqual(a)
        expect(mergeRecords(joined, a)).toEqual(joined)
      }),
      runs,
    )
  })
})

describe(`codec (seed ${seed})`, () => {
  it('COD-1 reads back what it packed, whatever was shed', () => {
    fc.assert(
      fc.property(arbitraryRecord, tier, (record, shed) => {
        const kept = shedRecord(record, shed)
        const text = encodeRecord(kept, Infinity)?.text ?? ''
        expect(decodeRecord(text)).toEqual({ type: 'record', record: kept })
      }),
      runs,
    )
  })
  it('COD-2 sheds the same when it sheds twice, and joining the record back restores it', () => {
    fc.assert(
      fc.property(arbitraryRecord, tier, (record, shed) => {
        const kept = shedRecord(record, shed)
        expect(shedRecord(kept, shed)).toEqual(kept)
        expect(mergeRecords(kept, record)).toEqual(record)
      }),
      runs,
    )
  })
  it('COD-2 sheds and joins in either order to the same', () => {
    fc.assert(
      fc.property(arbitraryRival, arbitraryRival, tier, (a, b, shed) => {
        const joined = mergeRecords(a, b)
        expect(mergeRecords(shedRecord(a, shed), shedRecord(b, shed))).toEqual(shedRecord(joined, shed))
      }),
      runs,
    )
  })
  it('COD-3 writes characters of A–Z a–z 0–9 - _ . only', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        expect(encodeRecord(record, Infinity)?.text).toMatch(/^[A-Za-z0-9._-]+$/)
      }),
      runs,
    )
  })
  it('COD-4 takes any text and gives a record or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
        expect(['record', 'unreadable']).toContain(decodeRecord(text).type)
      }),
      { seed, numRuns: 10_000 },
    )
  })
})

const full = (): LearnerRecord => fc.sample(arbitraryRecord, { seed, numRuns: 40 }).reduce(mergeRecords)

describe('damage', () => {
  const text = encodeRecord(full(), Infinity)?.text ?? ''
  it('COD-5 tells every truncation of a record from a record', () => {
    for (let length = 0; length < text.length; length++) {
      expect(decodeRecord(text.slice(0, length)).type).toBe('unreadable')
    }
  })
  it('COD-5 tells every change of one character from a record', () => {
    for (let at = 0; at < text.length; at++) {
      const other = text.charAt(at) === 'A' ? 'B' : 'A'
      expect(decodeRecord(text.slice(0, at) + other + text.slice(at + 1)).type).toBe('unreadable')
    }
  })
})

const course = makeCourse({ lessons: 3, segments: 3, items: 4 })
const slotBelow = (count: number) => fc.integer({ min: 0, max: count - 1 })
const event: fc.Arbitrary<RecordEvent> = fc.oneof(
  fc.record({ type: fc.constant('segment-reached' as const), segment: slotBelow(9), lesson: slotBelow(3) }),
  fc.record({
    type: fc.constant('item-answered' as const),
    item: slotBelow(12),
    tryNumber: fc.integer({ min: 1, max: 5 }),
    code: arbitraryCode.map((code) => code ?? 'a'),
    correct: fc.boolean(),
    sure: fc.constantFrom(true, false, null),
  }),
  fc.record({ type: fc.constant('quiz-submitted' as const), lesson: slotBelow(3) }),
  fc.record({ type: fc.constant('time-spent' as const), lesson: slotBelow(3), total: fc.nat(4000) }),
)

describe(`events (seed ${seed})`, () => {
  it('REC-2 changes nothing when an event is applied a second time', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), event, (before, act) => {
        const record = before.reduce((state, one) => applyEvent(course, state, one), emptyRecord('attempt1'))
        const once = applyEvent(course, record, act)
        expect(applyEvent(course, once, act)).toEqual(once)
      }),
      runs,
    )
  })
  it('REC-3 never takes back what a record held', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), event, (before, act) => {
        const record = before.reduce((state, one) => applyEvent(course, state, one), emptyRecord('attempt1'))
        const next = applyEvent(course, record, act)
        expect(mergeRecords(next, record)).toEqual(next)
      }),
      runs,
    )
  })
})

describe('shedding', () => {
  const items = Object.fromEntries(
    Array.from({ length: 1400 }, (_, slot) => [
      slot,
      { tries: 2, first: { code: 'a', correct: false, sure: true }, latest: { code: 'b', correct: true } },
    ]),
  )
  it('COD-6 keeps a course of 1,400 items within the limit and keeps its tries and results', () => {
    const record = mergeRecords({ ...emptyRecord('attempt1'), items }, emptyRecord('attempt1'))
    const encoded = encodeRecord(record)
    expect(encoded?.text.length).toBeLessThanOrEqual(suspendDataLimit)
    expect(encoded?.shed).toBe('responses')
    const decoded = decodeRecord(encoded?.text ?? '')
    expect(decoded.type === 'record' && decoded.record.items[1399]?.first.correct).toBe(false)
    expect(decoded.type === 'record' && decoded.record.items[1399]?.tries).toBe(2)
  })
})
