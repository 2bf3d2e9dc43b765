import fc from 'fast-check'
import type { Item } from '../../src/core/course'
import type { Response } from '../../src/core/scoring'
import {
  categoriseItem,
  fillInItem,
  matchingItem,
  multipleItem,
  numericItem,
  sequencingItem,
  singleItem,
  trueFalseItem,
} from './make-item'

/** An item, a valid response to it, the response that is right, and whether the two say the same. */
export interface GeneratedAnswer {
  readonly item: Item
  readonly response: Response
  readonly right: Response
  readonly isRight: boolean
}

const letters = 'abcdefgh'
const someLetters = fc.integer({ min: 2, max: 8 }).map((length) => letters.slice(0, length))
const oneOf = (ids: string) => fc.constantFrom(...ids)
const someOf = (ids: string) => fc.subarray([...ids], { minLength: 1 })
const sameSet = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join()

const single = someLetters.chain((ids) =>
  fc.tuple(oneOf(ids), oneOf(ids)).map(([key, option]): GeneratedAnswer => ({
    item: singleItem(ids, key),
    response: { kind: 'single', option },
    right: { kind: 'single', option: key },
    isRight: option === key,
  })),
)

const side = fc.constantFrom('t' as const, 'f' as const)
const trueFalse = fc.tuple(side, side).map(([key, option]): GeneratedAnswer => ({
  item: trueFalseItem(key),
  response: { kind: 'true-false', option },
  right: { kind: 'true-false', option: key },
  isRight: option === key,
}))

const multiple = someLetters.chain((ids) =>
  fc.tuple(someOf(ids), someOf(ids)).map(([key, options]): GeneratedAnswer => ({
    item: multipleItem(ids, key.join('')),
    response: { kind: 'multiple', options },
    right: { kind: 'multiple', options: key },
    isRight: sameSet(key, options),
  })),
)

const matching = fc
  .tuple(someLetters, fc.integer({ min: 1, max: 8 }))
  .chain(([ids, prompts]) => {
    const row = fc.array(oneOf(ids), { minLength: prompts, maxLength: prompts })
    return fc.tuple(fc.constant(ids), row, row)
  })
  .map(([ids, key, given]): GeneratedAnswer => {
    const pairsOf = (row: readonly string[]) =>
      Object.fromEntries(row.map((match, i) => [String(i + 1), match]))
    return {
      item: matchingItem(pairsOf(key), ids),
      response: { kind: 'matching', pairs: pairsOf(given) },
      right: { kind: 'matching', pairs: pairsOf(key) },
      isRight: key.join() === given.join(),
    }
  })

const categorise = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 4, max: 8 }))
  .chain(([groups, cards]) => {
    const ids = letters.slice(0, groups)
    const row = fc.array(oneOf(ids), { minLength: cards, maxLength: cards })
    return fc.tuple(fc.constant(ids), row, row)
  })
  .map(([ids, key, given]): GeneratedAnswer => {
    const pairsOf = (row: readonly string[]) =>
      Object.fromEntries(row.map((group, i) => [String(i + 1), group]))
    return {
      item: categoriseItem(pairsOf(key), ids),
      response: { kind: 'categorise', pairs: pairsOf(given) },
      right: { kind: 'categorise', pairs: pairsOf(key) },
      isRight: key.join() === given.join(),
    }
  })

const sequencing = someLetters.chain((ids) => {
  const order = fc.shuffledSubarray([...ids], { minLength: ids.length })
  return fc.tuple(order, order).map(([key, given]): GeneratedAnswer => ({
    item: sequencingItem(key.join('')),
    response: { kind: 'sequencing', order: given },
    right: { kind: 'sequencing', order: key },
    isRight: key.join() === given.join(),
  }))
})

// Thousandths, so that differences are exact in whole numbers.
const thousandths = fc.integer({ min: -2_000_000, max: 2_000_000 })
const numeric = fc
  .tuple(
    thousandths,
    fc.constantFrom(0, 1, 500, 10_000),
    fc.oneof(thousandths, fc.integer({ min: -3, max: 3 })),
  )
  .map(([key, tolerance, away]): GeneratedAnswer => {
    const given = Math.abs(away) <= 3 ? key + away : away
    return {
      item: numericItem({ value: key / 1000, tolerance: tolerance / 1000, correct: true }),
      response: { kind: 'numeric', text: (given / 1000).toFixed(4) },
      right: { kind: 'numeric', text: (key / 1000).toFixed(4) },
      isRight: Math.abs(given - key) <= tolerance,
    }
  })

const words = ['Accra', 'São Paulo', 'whole-of-government', 'Entebbe', 'Mechelen']
const fillIn = fc
  .tuple(fc.shuffledSubarray(words, { minLength: 2 }), fc.constantFrom(...words, 'Kampala'), fc.boolean())
  .map(([[key = '', ...others], given, loud]): GeneratedAnswer => {
    const wrong = others.map((word, i) => ({ id: letters.charAt(i + 1), accept: [word], correct: false }))
    return {
      item: fillInItem({ id: 'a', accept: [key], correct: true }, ...wrong),
      response: { kind: 'fill-in', text: loud ? ` ${given.toUpperCase()}!` : given },
      right: { kind: 'fill-in', text: key },
      isRight: given === key,
    }
  })

/** Items of every kind with a valid response. */
export const arbitraryAnswer: fc.Arbitrary<GeneratedAnswer> = fc.oneof(
  single,
  trueFalse,
  multiple,
  matching,
  sequencing,
  numeric,
  fillIn,
  categorise,
)

const text = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('a', 'b', 't', 'f', '1', '70', ''))

/** Responses of every kind, most of them malformed. */
export const arbitraryResponse: fc.Arbitrary<Response> = fc.oneof(
  text.map((option): Response => ({ kind: 'single', option })),
  text.map((option): Response => ({ kind: 'true-false', option })),
  fc.array(text, { maxLength: 9 }).map((options): Response => ({ kind: 'multiple', options })),
  fc.dictionary(text, text, { maxKeys: 9 }).map((pairs): Response => ({ kind: 'matching', pairs })),
  fc.dictionary(text, text, { maxKeys: 9 }).map((pairs): Response => ({ kind: 'categorise', pairs })),
  fc.array(text, { maxLength: 9 }).map((order): Response => ({ kind: 'sequencing', order })),
  fc.oneof(text, fc.double().map(String)).map((given): Response => ({ kind: 'numeric', text: given })),
  fc.string().map((given): Response => ({ kind: 'fill-in', text: given })),
)
