import fc from 'fast-check'
import { emptyRecord, mergeRecords, type LearnerRecord, type ResponseCode } from '../../src/core/record'

const slot = fc.integer({ min: 0, max: 200 })
const letters = 'abcdefgh'
const id = fc.string({ unit: fc.constantFrom(...'ABCxyz019'), minLength: 6, maxLength: 6 })

/** Codes as every item kind writes them. */
export const arbitraryCode: fc.Arbitrary<ResponseCode> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...letters, 't', 'f', 'z', '9'),
  fc.subarray([...letters], { minLength: 1 }).map((chosen) => chosen.join('')),
  fc.shuffledSubarray([...letters], { minLength: 2 }).map((order) => order.join('')),
  fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
    .map((matches) => matches.map((match, i) => `${i + 1}${match}`).join('')),
  fc.integer({ min: -99_999, max: 99_999 }).map(String),
  fc.constantFrom('=a', '~k2x9', '1.5', '3e7'),
)

const lesson = fc.record({
  submitted: fc.boolean(),
  completed: fc.boolean(),
  seconds: fc.integer({ min: 0, max: 400 }).map((steps) => steps * 15),
})

const item = fc
  .record({
    tries: fc.integer({ min: 1, max: 63 }),
    code: arbitraryCode,
    correct: fc.boolean(),
    sure: fc.constantFrom(true, false, null),
    later: arbitraryCode,
    laterCorrect: fc.boolean(),
  })
  .map(({ tries, code, correct, sure, later, laterCorrect }) => ({
    tries,
    first: { code, correct, sure },
    latest: tries === 1 ? { code, correct } : { code: later, correct: laterCorrect },
  }))

const answers = fc.uniqueArray(fc.record({ slot, code: arbitraryCode, correct: fc.boolean() }), {
  maxLength: 5,
  selector: (answer) => answer.slot,
})

const submitted = fc.record({
  id,
  number: fc.integer({ min: 1, max: 9 }),
  score: fc.integer({ min: 0, max: 100 }),
  answers,
})

// One draw belongs to one id, as it does in a course: two copies of an open final differ in answers alone.
const open = fc
  .record({
    id: fc.constantFrom('open01', 'open02'),
    answers: fc.array(fc.record({ code: arbitraryCode, rev: fc.integer({ min: 0, max: 5 }) }), {
      minLength: 3,
      maxLength: 3,
    }),
  })
  .map(({ id, answers }) => ({
    id,
    number: 4,
    answers: answers.map((answer, place) => ({ ...answer, slot: 100 + place })),
  }))

const card = fc.record({
  day: fc.integer({ min: 0, max: 2000 }),
  stability: fc.double({ min: 0.01, max: 20_000, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  reps: fc.integer({ min: 1, max: 63 }),
  lapses: fc.integer({ min: 0, max: 15 }),
  state: fc.integer({ min: 0, max: 3 }),
})

const slotMap = <T>(value: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(slot, value), { maxLength: 12, selector: ([key]) => key })
    .map((entries): Record<number, T> => Object.fromEntries(entries))

const settings = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('place', 'confidence', 'language'),
      fc.record({
        value: fc.constantFrom('s12', 'q3', 'f', 'off', 'fr'),
        rev: fc.integer({ min: 1, max: 99 }),
      }),
    ),
    { selector: ([name]) => name },
  )
  .map((entries) => Object.fromEntries(entries))

/** Records of one attempt, in the form that joins give them. */
export const arbitraryRecord: fc.Arbitrary<LearnerRecord> = fc
  .record({
    attempt: fc.constant('attempt1'),
    commits: fc.integer({ min: 0, max: 5000 }),
    segments: fc.uniqueArray(slot, { maxLength: 20 }),
    lessons: slotMap(lesson),
    items: slotMap(item),
    final: fc.record({
      count: fc.integer({ min: 0, max: 9 }),
      best: fc.option(fc.integer({ min: 0, max: 100 })),
      recent: fc.uniqueArray(submitted, { maxLength: 3, selector: (final) => final.id }),
      open: fc.option(open),
    }),
    cards: slotMap(card),
    settings,
    kept: fc.constantFrom<string[]>([], ['Xabc'], ['Xabc', 'Zq']),
  })
  .map((record) => mergeRecords(record, emptyRecord(record.attempt)))
