import { errorAt, type Problem } from '../problem'
import type { Path } from '../yaml/parse-yaml'
import { itemsIn, type Bank, type BankItem } from './bank'

/** Where the keys of items with the same number of options stand. */
export interface KeyPlaces {
  /** What each place is called: a, b, c …, or true and false. */
  readonly names: readonly string[]
  /** How many keys stand in each place. */
  readonly counts: readonly number[]
  /** Pearson's statistic against an equal share for each place. */
  readonly chiSquared: number
  /** The 95th percentile of that statistic where the places are chance. */
  readonly limit: number
  /** False where fewer than five keys a place are expected: the statistic means nothing then (Cochran, 1954). */
  readonly isTestable: boolean
}

interface PlacedKey {
  readonly item: BankItem
  readonly path: Path
  readonly place: number
}

/** 95th percentiles of chi-squared by degrees of freedom: places less one. */
const limits: Readonly<Record<number, number>> = { 1: 3.841, 2: 5.991, 3: 7.815 }
const fewestExpected = 5

const placedKey = (item: BankItem): PlacedKey[] => {
  const { yaml } = item
  if (yaml.kind !== 'single' && yaml.kind !== 'true-false') return []
  const index = yaml.options.findIndex(({ correct }) => correct === true)
  // An interface shows True first however the two are written.
  const place = yaml.kind === 'single' ? index : yaml.options[index]?.id === 't' ? 0 : 1
  return [{ item, path: ['options', index], place }]
}

const countPlaces = (keys: readonly PlacedKey[], names: readonly string[]): KeyPlaces => {
  const counts = names.map((_, place) => keys.filter((key) => key.place === place).length)
  const expected = keys.length / names.length
  return {
    names,
    counts,
    chiSquared:
      expected === 0 ? 0 : counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0),
    limit: limits[names.length - 1] ?? Infinity,
    isTestable: expected >= fewestExpected,
  }
}

const groupsOf = (bank: Bank): { readonly keys: readonly PlacedKey[]; readonly places: KeyPlaces }[] => {
  const keys = itemsIn(bank).flatMap(placedKey)
  const singlesWith = (count: number) =>
    keys.filter(({ item: { yaml } }) => yaml.kind === 'single' && yaml.options.length === count)
  const groups = [
    { keys: singlesWith(4), names: ['a', 'b', 'c', 'd'] },
    { keys: singlesWith(3), names: ['a', 'b', 'c'] },
    { keys: keys.filter(({ item }) => item.yaml.kind === 'true-false'), names: ['true', 'false'] },
  ]
  return groups.map((group) => ({ keys: group.keys, places: countPlaces(group.keys, group.names) }))
}

/** Counts where keys stand, for items with four options, with three, and for true-false. */
export const keyPlaces = (bank: Bank): KeyPlaces[] => groupsOf(bank).map(({ places }) => places)

/** Finds places in which keys stand more often than chance would put them, over the whole course. */
export const checkKeyPlaces = (bank: Bank): Problem[] =>
  groupsOf(bank).flatMap(({ keys, places }) => {
    const { names, counts, chiSquared, limit, isTestable } = places
    if (!isTestable || chiSquared <= limit) return []
    const most = counts.indexOf(Math.max(...counts))
    const first = keys.find(({ place }) => place === most)
    if (!first) return []
    const shares = names.map((name, place) => `${name} ${counts[place] ?? 0}`).join(', ')
    const message = `the places of the right options are skewed over the course: ${shares} (chi-squared ${chiSquared.toFixed(1)}, at most ${limit.toFixed(1)}) [key-place]`
    const hint =
      names.length === 2
        ? `turn some statements round, so that ${names[most] ?? ''} is right less often`
        : `move the right option away from ${names[most] ?? ''} in some items`
    return [errorAt(first.item.file, first.item.positionOf(first.path), message, hint)]
  })
