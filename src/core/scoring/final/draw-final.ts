import { groupByScenario, type Course, type ItemSummary } from '../../course'
import { shuffle } from '../shuffle'
import type { Blueprint } from './blueprint'
import { chooseWithin } from './choose-within'

/** Stands for all levels where the blueprint asks for none. */
const anyLevel = 'any'

/** What is drawn together: an item by itself, or the questions of a scenario. */
interface Group {
  readonly items: readonly ItemSummary[]
  readonly module: string
  readonly cost: number
}

interface Draw {
  readonly scenarios: readonly Group[]
  readonly groups: readonly Group[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const sizeOf = ({ groups }: Draw): number => sum(groups.map(({ items }) => items.length))
const costOf = ({ groups }: Draw): number => sum(groups.map(({ cost }) => cost))

const isBetter = (one: Draw, other: Draw): boolean =>
  sizeOf(one) - sizeOf(other) > 0 || (sizeOf(one) === sizeOf(other) && costOf(one) < costOf(other))

/** Costs so that few items of the last final come first, then many held-back ones, then chance. */
const groupsOf = (course: Course, length: number, seen: ReadonlySet<number>, random: () => number): Group[] =>
  course.modules.flatMap((module) =>
    groupByScenario(
      course.lessons.filter(({ id }) => module.lessons.includes(id)).flatMap(({ items }) => items),
      ({ id }) => id,
    ).map((items) => {
      const again = items.some(({ finalSlot }) => seen.has(finalSlot)) ? length + 1 : 0
      const known = items.every(({ use }) => use === 'lesson') ? 1 : 0
      return { items, module: module.id, cost: items.length * (again + known + random() / (length + 1)) }
    }),
  )

/** What is left of quotas once each name was counted. */
const less = (quotas: Readonly<Record<string, number>>, names: readonly string[]): Record<string, number> => {
  const left = { ...quotas }
  for (const name of names) left[name] = (left[name] ?? 0) - 1
  return left
}

/** Takes the scenarios and, for the places that are left, the best items by themselves; null where they do not fit. */
const drawWith = (
  scenarios: readonly Group[],
  singles: readonly Group[],
  { items: quotas, bloom }: Blueprint,
  levelOf: (item: ItemSummary) => string,
): Draw | null => {
  const rows = less(
    quotas,
    scenarios.flatMap(({ module, items }) => items.map(() => module)),
  )
  const columns = less(
    Object.keys(bloom).length > 0 ? bloom : { [anyLevel]: sum(Object.values(quotas)) },
    scenarios.flatMap(({ items }) => items.map(levelOf)),
  )
  if (Object.values({ ...rows, ...columns }).some((places) => places < 0)) return null
  const candidates = singles.flatMap((value) =>
    value.items.map((item) => ({ value, row: value.module, column: levelOf(item), cost: value.cost })),
  )
  return { scenarios, groups: [...scenarios, ...chooseWithin(candidates, rows, columns)] }
}

/** Fills the places that no item of a wanted level could take. */
const fillUp = (draw: Draw, singles: readonly Group[], quotas: Blueprint['items']): readonly Group[] => {
  const left = less(
    quotas,
    draw.groups.flatMap(({ module, items }) => items.map(() => module)),
  )
  const others = singles
    .filter((group) => !draw.groups.includes(group))
    .map((value) => ({ value, row: value.module, column: anyLevel, cost: value.cost }))
  return [...draw.groups, ...chooseWithin(others, left, { [anyLevel]: sum(Object.values(quotas)) })]
}

/**
 * Draws the items of a final: as many from each module and of each Bloom level as the blueprint says, no item twice.
 * Of all such draws of items by themselves it is one with the fewest items that the last final asked, and among those
 * one with the most items held back for the final; the rest is chance. A scenario, whose questions are drawn together
 * and stay in order, takes places where the draw is no worse for it. Where the levels cannot be had, the modules'
 * numbers stand.
 *
 * @param seen final slots asked by the last final
 * @returns final slots in the order in which they are asked, module by module; fewer than the blueprint says only where
 *   a module has fewer items (the compiler refuses a blueprint that scenarios alone could fill)
 */
export const drawFinal = (
  course: Course,
  blueprint: Blueprint,
  seen: readonly number[],
  random: () => number,
): number[] => {
  const { items: quotas, bloom } = blueprint
  const levelOf = Object.keys(bloom).length > 0 ? (item: ItemSummary) => item.bloom : () => anyLevel
  const groups = groupsOf(course, sum(Object.values(quotas)), new Set(seen), random)
  const singles = groups.filter(({ items }) => items.length === 1)
  const scenarios = shuffle(
    groups.filter(({ items }) => items.length > 1),
    random,
  )
  let draw = drawWith([], singles, blueprint, levelOf) ?? { scenarios: [], groups: [] }
  for (const scenario of scenarios) {
    const next = drawWith([...draw.scenarios, scenario], singles, blueprint, levelOf)
    if (next && isBetter(next, draw)) draw = next
  }
  const drawn = fillUp(draw, singles, quotas)
  return course.modules.flatMap(({ id }) =>
    shuffle(
      drawn.filter(({ module }) => module === id),
      random,
    ).flatMap(({ items }) => items.map(({ finalSlot }) => finalSlot)),
  )
}
