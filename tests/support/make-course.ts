import { bloomLevels, itemKinds, type Course, type ItemSummary, type Lesson } from '../../src/core/course'

export interface CourseShape {
  readonly lessons?: number
  readonly segments?: number
  /** Items of each lesson that its quiz asks; one more is held back for the final. */
  readonly items?: number
  readonly completion?: Course['completion']
}

/** Makes a course of a given shape, with a ledger that counts lesson items first and the final's slots after. */
export const makeCourse = (shape: CourseShape = {}): Course => {
  const { lessons: lessonCount = 2, segments = 3, items = 2, completion = 'lessons-and-final' } = shape
  const lessonSlots = lessonCount * items
  const perLesson = items + 1
  const lessons = Array.from({ length: lessonCount }, (_, number): Lesson => {
    const id = `lesson-${number + 1}`
    const summaries = Array.from({ length: perLesson }, (_unused, place): ItemSummary => {
      const held = place === items
      return {
        id: `${id}.item-${place + 1}`,
        kind: itemKinds[place % itemKinds.length] ?? 'single',
        use: held ? 'final' : 'lesson',
        bloom: bloomLevels[place % bloomLevels.length] ?? 'remember',
        objective: `${id}-goal`,
        slot: held ? null : number * items + place,
        finalSlot: lessonSlots + number * perLesson + place,
        inline: false,
        correctPattern: 'a',
        tolerance: 0,
      }
    })
    return {
      id,
      slot: number,
      lmsId: `L0${number + 1}_${id}`,
      number: number + 1,
      title: `Lesson ${number + 1}`,
      module: number === 0 ? 'first' : 'rest',
      sections: [String(number + 1)],
      minutes: 5,
      words: 900,
      segments: Array.from({ length: segments }, (_unused, place) => ({
        id: `part-${place + 1}`,
        slot: number * segments + place,
        title: `Part ${place + 1}`,
      })),
      objectives: [{ id: `${id}-goal`, slot: number, text: 'Do one thing' }],
      items: summaries,
    }
  })
  const ids = lessons.flatMap((lesson) => lesson.items)
  const interactionIds = Array.from({ length: lessonSlots + ids.length }, (_, slot) => {
    const item = ids.find((other) => other.slot === slot || other.finalSlot === slot)
    return item ? `${item.finalSlot === slot ? 'F.' : ''}${item.id}` : `retired-${slot}`
  })
  return {
    id: 'made-course',
    version: '1.0.0',
    title: 'A made course',
    description: 'For tests',
    language: 'en',
    epochDay: 20_454,
    passMark: 70,
    completion,
    finalLength: 2,
    contact: 'https://example.org',
    modules: [
      { id: 'first', title: 'First', lessons: lessons.slice(0, 1).map(({ id }) => id), cases: [] },
      { id: 'rest', title: 'Rest', lessons: lessons.slice(1).map(({ id }) => id), cases: [] },
    ],
    lessons,
    source: { title: 'A book', publisher: 'A house', year: 2020, url: 'https://example.org', sections: [] },
    beyond: [],
    hasWorksheet: false,
    interactionIds,
  }
}
