import {
  bornIds,
  itemKinds,
  packPlacing,
  type Course,
  type ItemSummary,
  type Lesson,
  type PackedCourse,
  type PackedLesson,
  type SlotRuns,
} from '../../src/core/course'

const runsOf = (slots: readonly number[]): SlotRuns => {
  const runs: [first: number, count: number][] = []
  for (const slot of slots) {
    const last = runs.at(-1)
    if (last && slot === last[0] + last[1]) last[1] += 1
    else runs.push([slot, 1])
  }
  return runs
}

const placeOf = ({ use, inline }: ItemSummary) => (use === 'final' ? 'final' : inline ? 'flow' : 'quiz')

const itemLine = (lesson: Lesson, item: ItemSummary): string =>
  [
    item.id.slice(lesson.id.length + 1),
    itemKinds.indexOf(item.kind),
    lesson.objectives.findIndex(({ id }) => id === item.objective),
    packPlacing({ place: placeOf(item), bloom: item.bloom }),
    item.correctPattern,
    ...(item.tolerance === 0 ? [] : [item.tolerance]),
  ].join(' ')

const packLesson = (lesson: Lesson, beyond: Course['beyond']): PackedLesson => [
  lesson.id,
  lesson.slot,
  lesson.lmsId,
  lesson.title,
  lesson.sections,
  lesson.minutes,
  lesson.words,
  lesson.segments.map(({ id, title }) => `${id} ${title}`).join('\n'),
  runsOf(lesson.segments.map(({ slot }) => slot)),
  lesson.objectives.map(({ id, text }) => `${id} ${text}`).join('\n'),
  runsOf(lesson.objectives.map(({ slot }) => slot)),
  lesson.items.map((item) => itemLine(lesson, item)).join('\n'),
  runsOf(lesson.items.flatMap(({ slot }) => slot ?? [])),
  runsOf(lesson.items.map(({ finalSlot }) => finalSlot)),
  beyond.flatMap((one) => (one.lesson === lesson.id ? one.source : [])).join('\n'),
]

/** Writes a course as it travels to a learner; `unpackCourse` gives it back. */
export const packCourse = ({ lessons, beyond, interactionIds, ...plain }: Course): PackedCourse => {
  const born = bornIds(lessons)
  const others = interactionIds.flatMap((id, slot): [number, string][] =>
    id === born[slot] ? [] : [[slot, id]],
  )
  return {
    ...plain,
    lessons: lessons.map((lesson) => packLesson(lesson, beyond)),
    otherIds: Object.fromEntries(others),
  }
}
