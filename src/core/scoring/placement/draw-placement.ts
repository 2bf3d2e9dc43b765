import { lessonItems, type Course } from '../../course'
import { chooseWithin } from '../final/choose-within'

/** How many questions a placement check asks, or one for each module where there are more modules. */
const placementLength = 10

/** Shares the questions out: one for each module, and the rest by the number of lessons (largest remainders). */
const moduleQuotas = ({ modules, lessons }: Course): Record<string, number> => {
  const rest = Math.max(0, placementLength - modules.length)
  const exact = modules.map((module) => ({
    id: module.id,
    share: (rest * module.lessons.length) / Math.max(1, lessons.length),
  }))
  const missing = rest - exact.reduce((sum, { share }) => sum + Math.floor(share), 0)
  const rounded = [...exact]
    .sort((a, b) => (b.share % 1) - (a.share % 1))
    .map(({ id, share }, place) => [id, 1 + Math.floor(share) + (place < missing ? 1 : 0)] as const)
  return Object.fromEntries(rounded)
}

/**
 * Draws the questions of a placement check from items that lessons ask, never from those held back for the final: every
 * module is asked about, and no lesson twice while another of its module was not.
 *
 * @returns interaction slots in teaching order
 */
export const drawPlacement = (course: Course, random: () => number): number[] => {
  const quotas = moduleQuotas(course)
  const candidates = course.lessons.flatMap((lesson) =>
    lessonItems(lesson).map(({ slot }) => ({
      value: slot,
      row: lesson.module,
      column: lesson.id,
      cost: random(),
    })),
  )
  const once = Object.fromEntries(course.lessons.map(({ id }) => [id, 1]))
  const drawn = new Set(chooseWithin(candidates, quotas, once))
  const left = { ...quotas }
  for (const { value, row } of candidates) if (drawn.has(value)) left[row] = (left[row] ?? 0) - 1
  const others = candidates.filter(({ value }) => !drawn.has(value))
  const again = Object.fromEntries(course.lessons.map(({ id }) => [id, Infinity]))
  for (const slot of chooseWithin(others, left, again)) drawn.add(slot)
  return candidates.flatMap(({ value }) => (drawn.has(value) ? [value] : []))
}
