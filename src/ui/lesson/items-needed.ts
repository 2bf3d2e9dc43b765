import { itemAtSlot, type Course } from '../../core/course'

/** Which items are to be loaded: those that some lessons ask, and those held back for the final. */
export interface ItemsNeeded {
  readonly lessons: readonly string[]
  readonly heldBack: boolean
}

/** Says what has to be loaded to show the items of a final. */
export const itemsNeeded = (course: Course, answers: readonly { readonly slot: number }[]): ItemsNeeded => {
  const found = answers.flatMap(({ slot }) => itemAtSlot(course, slot) ?? [])
  const asked = found.flatMap(({ item, lesson }) => (item.use === 'lesson' ? [lesson.id] : []))
  return { lessons: [...new Set(asked)], heldBack: found.some(({ item }) => item.use === 'final') }
}
