import type { Course, ItemSummary, Lesson } from './course'
import { bloomLevels, itemKinds, type Bloom } from './item'

/** Slots as pairs of a first slot and how many follow one another from there: most lists were born in one piece. */
export type SlotRuns = readonly (readonly [first: number, count: number])[]

/**
 * A lesson as a row. A table is a text with a line for each segment, objective or item; all but the last field of a
 * line are without blanks.
 */
export type PackedLesson = readonly [
  id: string,
  slot: number,
  lmsId: string,
  title: string,
  sections: readonly string[],
  minutes: number,
  words: number,
  /** `id title` */
  segments: string,
  segmentSlots: SlotRuns,
  /** `id text` */
  objectives: string,
  objectiveSlots: SlotRuns,
  /**
   * `name kind objective placing pattern tolerance`: kind and objective as indexes, {@link packPlacing} for the place
   * and the Bloom level, the tolerance left out where it is 0.
   */
  items: string,
  itemSlots: SlotRuns,
  finalSlots: SlotRuns,
  /** A source beyond the report on each line. */
  beyond: string,
]

/** Where an item is asked: in the quiz, in the flow of the lesson, or in the final alone. */
const itemPlaces = ['quiz', 'flow', 'final'] as const

interface Placing {
  readonly place: (typeof itemPlaces)[number]
  readonly bloom: Bloom
}

/** Writes where an item is asked and its Bloom level as one character. */
export const packPlacing = ({ place, bloom }: Placing): string =>
  (itemPlaces.indexOf(place) * bloomLevels.length + bloomLevels.indexOf(bloom)).toString(36)

/** A course as it travels to a learner, in less than half of the room. */
export interface PackedCourse extends Omit<Course, 'lessons' | 'beyond' | 'interactionIds'> {
  readonly lessons: readonly PackedLesson[]
  /** By slot: the interaction ids that {@link bornIds} does not give, such as those of retired items. */
  readonly otherIds: Readonly<Record<number, string>>
}

const at = <T>(list: readonly T[], index: number): T => {
  const value = list[index]
  if (value === undefined) throw new Error('The packed course is damaged')
  return value
}

const unpackPlacing = (packed: string): Placing => {
  const code = parseInt(packed, 36)
  return {
    place: at(itemPlaces, Math.floor(code / bloomLevels.length)),
    bloom: at(bloomLevels, code % bloomLevels.length),
  }
}

/** Splits a table into its lines and a line into its fields, the last of which may hold blanks. */
const readTable = (table: string, fields: number): string[][] =>
  table === ''
    ? []
    : table.split('\n').map((line) => {
        const words = line.split(' ')
        return [...words.slice(0, fields - 1), words.slice(fields - 1).join(' ')]
      })

const slotsOf = (runs: SlotRuns): number[] =>
  runs.flatMap(([first, count]) => Array.from({ length: count }, (_, step) => first + step))

const unpackItems = (
  lesson: string,
  objectives: readonly string[][],
  packed: PackedLesson,
): ItemSummary[] => {
  const [, , , , , , , , , , , items, itemSlots, finalSlots] = packed
  const slots = slotsOf(itemSlots)
  const inFinal = slotsOf(finalSlots)
  return readTable(items, 5).map(([name, kind, objective, placing = '', right = ''], index) => {
    const [correctPattern = '', tolerance = '0'] = right.split(' ')
    const { place, bloom } = unpackPlacing(placing)
    const isAsked = place !== 'final'
    return {
      id: `${lesson}.${name ?? ''}`,
      kind: at(itemKinds, Number(kind)),
      use: isAsked ? 'lesson' : 'final',
      bloom,
      objective: at(at(objectives, Number(objective)), 0),
      slot: isAsked ? (slots.shift() ?? null) : null,
      finalSlot: at(inFinal, index),
      inline: place === 'flow',
      correctPattern,
      tolerance: Number(tolerance),
    }
  })
}

const unpackLesson = (packed: PackedLesson, index: number, modules: Course['modules']): Lesson => {
  const [id, slot, lmsId, title, sections, minutes, words, segments, segmentSlots, aims, aimSlots] = packed
  const slots = { segment: slotsOf(segmentSlots), objective: slotsOf(aimSlots) }
  const objectives = readTable(aims, 2)
  return {
    id,
    slot,
    lmsId,
    number: index + 1,
    title,
    module: modules.find((module) => module.lessons.includes(id))?.id ?? '',
    sections,
    minutes,
    words,
    segments: readTable(segments, 2).map((line, place) => ({
      id: at(line, 0),
      slot: at(slots.segment, place),
      title: at(line, 1),
    })),
    objectives: objectives.map((line, place) => ({
      id: at(line, 0),
      slot: at(slots.objective, place),
      text: at(line, 1),
    })),
    items: unpackItems(id, objectives, packed),
  }
}

/**
 * The interaction ids, by slot, of lessons whose items all stand where they were born: `L<lesson>.Q<place>_<name>`
 * as the ledger makes them, and `F.` before it for the final.
 */
export const bornIds = (lessons: readonly Lesson[]): string[] => {
  const ids: string[] = []
  for (const { id, lmsId, items } of lessons) {
    items.forEach((item, index) => {
      const born = `${lmsId.split('_', 1).join('')}.Q${index + 1}_${item.id.slice(id.length + 1)}`
      if (item.slot !== null) ids[item.slot] = born
      ids[item.finalSlot] = `F.${born}`
    })
  }
  return ids
}

const freeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value
  Object.values(value).forEach(freeze)
  return Object.freeze(value)
}

/** Gives the course that was packed, frozen. */
export const unpackCourse = ({ lessons: packed, otherIds, ...plain }: PackedCourse): Course => {
  const lessons = packed.map((lesson, index) => unpackLesson(lesson, index, plain.modules))
  const beyond = packed.flatMap((row) =>
    readTable(row[14], 1).map((line) => ({ lesson: row[0], source: at(line, 0) })),
  )
  return freeze({ ...plain, lessons, beyond, interactionIds: Object.assign(bornIds(lessons), otherIds) })
}
