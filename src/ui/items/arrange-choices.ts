import type { Choice } from '../../core/course'
import { shuffle } from '../../core/scoring'
import { seededRandom } from './seeded-random'

const leadingNumber = (text: string): number => {
  const digits = /^\s*([−-]?)(\d+(?:[,.]\d+)*)/.exec(text)
  if (!digits) return NaN
  const value = Number((digits[2] ?? '').replace(/,(?=\d{3})/g, '').replace(',', '.'))
  return digits[1] === '' ? value : -value
}

/** Tells whether choices stand in an order that readers rely on: they all begin with a number, rising or falling. */
const orderCarriesMeaning = (choices: readonly Choice[]): boolean => {
  const numbers = choices.map(({ text }) => leadingNumber(text))
  const steps = numbers.slice(1).map((number, index) => Math.sign(number - (numbers[index] ?? NaN)))
  return steps.length > 0 && (steps.every((step) => step === 1) || steps.every((step) => step === -1))
}

/**
 * Puts choices in the order in which a learner sees them: shuffled by the seed, so that it stays the same from visit
 * to visit, or as they are where their order carries meaning.
 */
export const arrangeChoices = (choices: readonly Choice[], seed: string): readonly Choice[] =>
  orderCarriesMeaning(choices) ? choices : shuffle(choices, seededRandom(seed))

/** The letter of a place: A, B, C … */
export const letterAt = (index: number): string => String.fromCharCode(65 + index)
