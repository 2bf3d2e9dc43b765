import { bloomLevels, type Bloom } from '../../course'
import { chooseWithin } from './choose-within'

/** How many items of each Bloom level there are, or are wanted. */
export type BloomCounts = Readonly<Partial<Record<Bloom, number>>>

/** What the final is made of. */
export interface Blueprint {
  /** How many items it takes from each module, by module id. */
  readonly items: Readonly<Record<string, number>>
  /** How many items of each Bloom level it takes in all; empty where levels come as the bank has them. */
  readonly bloom: BloomCounts
}

/**
 * Turns shares into whole numbers of items by the method of largest remainders; of equal ones the lower level first.
 *
 * @param shares per cent; those left out are 0
 */
export const bloomCounts = (shares: BloomCounts, total: number): BloomCounts => {
  const exact = bloomLevels.map((level) => ({ level, exact: ((shares[level] ?? 0) / 100) * total }))
  const sumOf = (of: (share: number) => number) => exact.reduce((sum, one) => sum + of(one.exact), 0)
  const missing = Math.round(sumOf((share) => share)) - sumOf(Math.floor)
  const rounded = [...exact]
    .sort((a, b) => (b.exact % 1) - (a.exact % 1))
    .map(({ level, exact: share }, place) => [level, Math.floor(share) + (place < missing ? 1 : 0)] as const)
    .filter(([, count]) => count > 0)
  return Object.fromEntries(rounded)
}

/** An item as a blueprint sees it. */
export interface StratifiedItem {
  readonly module: string
  readonly bloom: Bloom
}

/** Says how many items of which level a bank cannot give within the blueprint; empty where it can be met. */
export const unmetLevels = (blueprint: Blueprint, bank: readonly StratifiedItem[]): BloomCounts => {
  const candidates = bank.map((item) => ({ value: item, row: item.module, column: item.bloom, cost: 0 }))
  const drawn = chooseWithin(candidates, blueprint.items, blueprint.bloom)
  const unmet = bloomLevels.flatMap((level) => {
    const missing = (blueprint.bloom[level] ?? 0) - drawn.filter(({ bloom }) => bloom === level).length
    return missing > 0 ? [[level, missing] as const] : []
  })
  return Object.fromEntries(unmet)
}
