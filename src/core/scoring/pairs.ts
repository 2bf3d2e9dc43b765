import type { Choice, PairsKey } from '../course'
import { invalid, valid, type Explanation, type Validity } from './item-module'

/** What kinds do alike in which each thing (a prompt, a card) gets one partner (a match, a group), by their ids. */
type Pairs = Readonly<Record<string, string>>

const partsOf = (code: string): [string, string][] => {
  const pairs: [string, string][] = []
  for (let i = 0; i + 1 < code.length; i += 2) pairs.push([code.charAt(i), code.charAt(i + 1)])
  return pairs
}

const sorted = (pairs: Pairs) => Object.entries(pairs).sort(([a], [b]) => (a < b ? -1 : 1))

const join = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([thing, partner]) => `${thing}.${partner}`).join(',')

/** Says whether each thing has a partner, and nothing else has one. */
export const validatePairs = (
  things: readonly Choice[],
  partners: readonly Choice[],
  pairs: Pairs,
): Validity => {
  const given = things.map(({ id }) => pairs[id] ?? '')
  if (given.every((partner) => partner === '')) return invalid('empty')
  if (given.some((partner) => partner === '')) return invalid('incomplete')
  const asked = new Set(things.map(({ id }) => id))
  const offered = new Set(partners.map(({ id }) => id))
  const known =
    given.every((partner) => offered.has(partner)) && Object.keys(pairs).every((id) => asked.has(id))
  return known ? valid : invalid('unknown-choice')
}

/** Counts a point for each right pair; a wrong one takes nothing away. */
export const pointsForPairs = (things: readonly Choice[], key: PairsKey, pairs: Pairs) => ({
  earned: things.filter(({ id }) => pairs[id] === key.pairs[id]).length,
  possible: things.length,
})

export const explainPairs = (things: readonly Choice[], key: PairsKey, pairs: Pairs): Explanation[] =>
  things.map(({ id }) => ({ choice: id, right: pairs[id] === key.pairs[id], why: key.why[id] ?? '' }))

export const pairsToCode = (pairs: Pairs): string =>
  sorted(pairs)
    .map(([thing, partner]) => thing + partner)
    .join('')

export const codeToPairs = (code: string): Pairs => Object.fromEntries(partsOf(code))

export const pairsCodeToTokens = (code: string): string => join(partsOf(code))

export const pairsToTokens = (pairs: Pairs): string => join(sorted(pairs))
