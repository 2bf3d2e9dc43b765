import type { Course, ItemSummary, Lesson, Module, Segment } from './course'
import type { ItemPrompt } from './item'

/** Finds a lesson by its id. */
export const findLesson = (course: Course, id: string): Lesson | undefined =>
  course.lessons.find((lesson) => lesson.id === id)

/** Finds a segment by its slot, with the lesson that it stands in. */
export const findSegment = (
  { lessons }: Course,
  slot: number,
): { readonly lesson: Lesson; readonly segment: Segment } | undefined => {
  for (const lesson of lessons) {
    const segment = lesson.segments.find((one) => one.slot === slot)
    if (segment) return { lesson, segment }
  }
  return undefined
}

/** Finds the module that holds a lesson. */
export const moduleOf = (course: Course, lessonId: string): Module | undefined =>
  course.modules.find((module) => module.lessons.includes(lessonId))

/** Finds the lesson that an item belongs to. */
export const lessonOfItem = (course: Course, itemId: string): Lesson | undefined =>
  course.lessons.find((lesson) => lesson.items.some((item) => item.id === itemId))

/**
 * Names the scenario that an item is a question of: `lesson.scenario` of `lesson.scenario.name`; null where it is none.
 * Questions of one scenario stand next to one another and are asked together and in order.
 */
export const scenarioOf = (itemId: string): string | null => {
  const [lesson = '', scenario = '', part] = itemId.split('.')
  return part === undefined ? null : `${lesson}.${scenario}`
}

/** What an item asks, where it stands without its case: a question of a scenario says of which case. */
export const questionText = ({ scenario, stem }: ItemPrompt): string =>
  scenario ? `${scenario.title}: ${stem}` : stem

/** Groups what belongs to items: the questions of one scenario together, everything else by itself. */
export const groupByScenario = <T>(values: readonly T[], idOf: (value: T) => string): T[][] => {
  const groups: T[][] = []
  let last: string | null = null
  for (const value of values) {
    const scenario = scenarioOf(idOf(value))
    if (scenario !== null && scenario === last) groups.at(-1)?.push(value)
    else groups.push([value])
    last = scenario
  }
  return groups
}

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
