import { itemAtSlot, type Course, type Item, type Lesson } from '../../../core/course'
import { placementOf, type Placement } from '../../../core/record'
import { codeToResponse, scoreResponse } from '../../../core/scoring'
import { itemIn, type Quizzes } from '../../lesson/use-quizzes'

/** A question of a placement check. */
export interface Placed {
  readonly slot: number
  readonly lesson: Lesson
  readonly item: Item
}

/** Responses so far, packed, by interaction slot. They live in the page alone. */
export type PlacementCodes = Readonly<Record<number, string>>

/** Lessons whose quizzes hold the drawn items. */
export const lessonsOf = (course: Course, slots: readonly number[]): string[] =>
  slots.flatMap((slot) => itemAtSlot(course, slot)?.lesson.id ?? [])

/** Finds the drawn items; one that did not come along is left out. */
export const placedItems = (course: Course, slots: readonly number[], quizzes: Quizzes): Placed[] =>
  slots.flatMap((slot) => {
    const found = itemAtSlot(course, slot)
    const item = found && itemIn(quizzes, found.lesson.id, found.item.id)
    return found && item ? [{ slot, lesson: found.lesson, item }] : []
  })

const isRight = (item: Item, code: string | undefined): boolean => {
  const response = code === undefined ? null : codeToResponse(item, code)
  const score = response && scoreResponse(item, response)
  return score?.type === 'points' && score.correct
}

/** Says where to begin: what was left open counts as missed. */
export const placementFrom = (
  course: Course,
  placed: readonly Placed[],
  codes: PlacementCodes,
): Placement => {
  const missed = placed.filter(({ item, slot }) => !isRight(item, codes[slot]))
  return placementOf(course, new Set(missed.map(({ lesson }) => lesson.id)))
}
