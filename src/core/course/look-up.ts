import type { Course, ItemSummary, Lesson, Module } from './course'

/** Finds a lesson by its id. */
export const findLesson = (course: Course, id: string): Lesson | undefined =>
  course.lessons.find((lesson) => lesson.id === id)

/** Finds the module that holds a lesson. */
export const moduleOf = (course: Course, lessonId: string): Module | undefined =>
  course.modules.find((module) => module.lessons.includes(lessonId))

/** Finds the lesson that an item belongs to. */
export const lessonOfItem = (course: Course, itemId: string): Lesson | undefined =>
  course.lessons.find((lesson) => lesson.items.some((item) => item.id === itemId))

/** Finds an item's summary by the item's id. */
export const findItem = (course: Course, itemId: string): ItemSummary | undefined =>
  lessonOfItem(course, itemId)?.items.find((item) => item.id === itemId)

/** Lists the items that a lesson asks: in its flow and in its quiz, without those held back for the final. */
export const lessonItems = (lesson: Lesson): (ItemSummary & { readonly slot: number })[] =>
  lesson.items.flatMap((item) => (item.slot === null ? [] : [{ ...item, slot: item.slot }]))

/** Finds the item that owns an interaction slot, and whether the slot is the final's. */
export const itemAtSlot = (
  course: Course,
  slot: number,
): { readonly item: ItemSummary; readonly lesson: Lesson; readonly inFinal: boolean } | undefined => {
  for (const lesson of course.lessons) {
    for (const item of lesson.items) {
      if (item.slot === slot) return { item, lesson, inFinal: false }
      if (item.finalSlot === slot) return { item, lesson, inFinal: true }
    }
  }
  return undefined
}
