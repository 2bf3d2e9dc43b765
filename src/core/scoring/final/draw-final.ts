import { groupByScenario, type Course, type ItemSummary } from '../../course'

/** How many items the final takes from each module, by module id. */
export type Blueprint = Readonly<Record<string, number>>

/** Shuffles with Fisher–Yates; `random` gives numbers from 0 up to 1. */
export const shuffle = <T>(values: readonly T[], random: () => number): T[] => {
  const shuffled = [...values]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [shuffled[i], shuffled[j]]
    if (a !== undefined && b !== undefined) [shuffled[i], shuffled[j]] = [b, a]
  }
  return shuffled
}

/** Takes from the front what still fits; what is too large is passed over. */
const fill = (groups: readonly (readonly ItemSummary[])[], places: number): ItemSummary[] => {
  const taken: ItemSummary[] = []
  for (const group of groups) if (taken.length + group.length <= places) taken.push(...group)
  return taken
}

/**
 * Draws the items of a final: as many from each module as the blueprint says, no item twice. Items held back for the
 * final come first, then those of the lessons; within each, items that the last final did not ask come first. The
 * questions of a scenario are drawn together and stay in order; one for which there is no room left is passed over.
 *
 * @param seen final slots asked by the last final
 * @returns final slots in the order in which they are asked; fewer than the blueprint says only where a module has
 *   fewer items (the compiler refuses a blueprint that scenarios alone could fill)
 */
export const drawFinal = (
  course: Course,
  blueprint: Blueprint,
  seen: readonly number[],
  random: () => number,
): number[] =>
  course.modules.flatMap((module) => {
    const items = course.lessons
      .filter((lesson) => module.lessons.includes(lesson.id))
      .flatMap((lesson) => lesson.items)
    const rank = (group: readonly ItemSummary[]) =>
      (group.some(({ use }) => use === 'final') ? 0 : 2) +
      (group.some(({ finalSlot }) => seen.includes(finalSlot)) ? 1 : 0)
    const groups = shuffle(
      groupByScenario(items, ({ id }) => id),
      random,
    ).sort((a, b) => rank(a) - rank(b))
    return fill(groups, blueprint[module.id] ?? 0).map(({ finalSlot }) => finalSlot)
  })
