import { itemKinds, type ItemSummary, type Lesson } from '../../src/core/course'

/** Code that turns the rows of {@link packItems} back into item summaries; every learner loads it, so it is short. */
export const unpackItems = `const kinds = ${JSON.stringify(itemKinds)}
const unpack = (lesson) => ({
  ...lesson,
  items: lesson.items.map(([name, kind, objective, slot, finalSlot, inline, correctPattern]) => ({
    id: lesson.id + '.' + name, kind: kinds[kind], use: slot === null ? 'final' : 'lesson',
    objective: lesson.objectives[objective].id, slot, finalSlot, inline: inline === 1, correctPattern,
  })),
})`

const rowOf = (lesson: Lesson, item: ItemSummary) => [
  item.id.slice(lesson.id.length + 1),
  itemKinds.indexOf(item.kind),
  lesson.objectives.findIndex(({ id }) => id === item.objective),
  item.slot,
  item.finalSlot,
  item.inline ? 1 : 0,
  item.correctPattern,
]

/** Writes the items of a lesson as rows, a third of their size as objects. */
export const packItems = (lesson: Lesson) => ({
  ...lesson,
  items: lesson.items.map((item) => rowOf(lesson, item)),
})
