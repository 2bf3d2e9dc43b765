import type { Course } from '../../course'

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

/**
 * Draws the items of a final: as many from each module as the blueprint says, no item twice. Items held back for the
 * final come first, then those of the lessons; within each, items that the last final did not ask come first.
 *
 * @param seen final slots asked by the last final
 * @returns final slots in the order in which they are asked; fewer than the blueprint says only where a module has
 *   fewer items
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
    const rank = (item: (typeof items)[number]) =>
      (item.use === 'final' ? 0 : 2) + (seen.includes(item.finalSlot) ? 1 : 0)
    const drawn = shuffle(items, random)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, blueprint[module.id] ?? 0)
    return drawn.map((item) => item.finalSlot)
  })
