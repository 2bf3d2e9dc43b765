import fc from 'fast-check'
import { compileCourse, type CompiledCourse } from '../../compiler'
import { readLedger } from '../../compiler/ledger/read-ledger'
import { updateLedger } from '../../compiler/ledger/update-ledger'
import type { Course } from '../../src/core/course'

interface LessonOutline {
  readonly id: string
  readonly segments: readonly string[]
  readonly objectives: readonly string[]
  /** Names of items in the order of the quiz file; the kind and the key of each are those of its name. */
  readonly items: readonly string[]
  /** Which of the items behind the first one are held back for the final. */
  readonly held: readonly string[]
}

/** What one version of a course holds. */
export interface CourseOutline {
  /** In teaching order. */
  readonly lessons: readonly LessonOutline[]
  readonly lessonsPerModule: number
  /** How many items the final takes from each module, where it has so many. */
  readonly drawn: number
  /** Stands in every text, so that two versions say everything in other words. */
  readonly wording: string
  readonly completion: Course['completion']
}

/** One version of a course, and who owns its slots. */
export interface CourseVersion {
  readonly compiled: CompiledCourse
  /** Ids by slot, retired ones too. Segments are named `lesson/segment`; `F.` is the final's entry of an item. */
  readonly owners: {
    readonly lessons: readonly string[]
    readonly segments: readonly string[]
    readonly items: readonly string[]
  }
}

const bodies = {
  one: 'kind: single\n  options: [{ id: a, text: Yes, correct: true, why: Is so }, { id: b, text: No, why: Not so }, { id: c, text: Perhaps, why: Not so }]',
  some: 'kind: multiple\n  options: [{ id: a, text: Yes, correct: true, why: Is so }, { id: b, text: No, why: Not so }, { id: c, text: Too, correct: true, why: Is so }, { id: d, text: Never, why: Not so }]',
  true: 'kind: true-false\n  options: [{ id: t, correct: true, why: Is so }, { id: f, why: Not so }]',
  pairs:
    'kind: matching\n  prompts: [{ id: "1", text: Up, match: a, why: Is so }, { id: "2", text: Down, match: b, why: Is so }]\n  matches: [{ id: a, text: High }, { id: b, text: Low }]',
  piles:
    'kind: categorise\n  groups: [{ id: a, text: High }, { id: b, text: Low }]\n  cards: [{ id: "1", text: Up, group: a, why: Is so }, { id: "2", text: Down, group: b, why: Is so }, { id: "3", text: Top, group: a, why: Is so }, { id: "4", text: Floor, group: b, why: Is so }]',
  word: 'kind: fill-in\n  answers: [{ id: a, accept: [yes], correct: true, why: Is so }]\n  otherwise: Not so',
} as const
const itemNames = ['one', 'some', 'true', 'pairs', 'piles', 'word'] as const
type ItemName = (typeof itemNames)[number]
const isItemName = (name: string): name is ItemName => name in bodies

const lessonText = ({ id, segments, objectives, items }: LessonOutline, wording: string): string => {
  const parts = segments.map((segment, place) => {
    const check = place === 0 ? `<Check item="${id}.${items[0] ?? ''}" />` : ''
    return `## Part ${segment} ${wording} {/* id: ${segment} */}\n\nText ${wording} [§1](report:1).\n\n${check}`
  })
  const goals = objectives.map((objective) => `  - { id: ${objective}, text: Do ${wording} }`)
  const head = [
    '---',
    `id: ${id}`,
    'sections: ["1"]',
    `title: ${id} ${wording}`,
    'objectives:',
    ...goals,
    '---',
  ]
  return [...head, `A hook ${wording}.`, '', parts.join('\n\n')].join('\n')
}

const quizText = ({ id, objectives, items, held }: LessonOutline, wording: string): string =>
  items
    .map((name, place) => {
      const use = place > 0 && held.includes(name) ? 'final' : 'lesson'
      const body = isItemName(name) ? bodies[name] : ''
      return `- id: ${id}.${name}\n  use: ${use}\n  objective: ${objectives[0] ?? ''}\n  bloom: apply\n  source: "1"\n  stem: What holds ${wording}?\n  ${body}\n`
    })
    .join('')

const modulesOf = ({ lessons, lessonsPerModule }: CourseOutline) =>
  Array.from({ length: Math.ceil(lessons.length / lessonsPerModule) }, (_, place) => ({
    id: `module-${place + 1}`,
    lessons: lessons.slice(place * lessonsPerModule, (place + 1) * lessonsPerModule),
  }))

const courseText = (outline: CourseOutline): string =>
  [
    'id: made-course',
    `title: Made ${outline.wording}`,
    `description: For tests ${outline.wording}`,
    'version: 1.0.0',
    'language: en',
    'epoch: 2024-01-01',
    `completion: ${outline.completion}`,
    'passMark: 50',
    'modules:',
    ...modulesOf(outline).map(
      ({ id, lessons }) =>
        `  - { id: ${id}, title: A module, lessons: [${lessons.map((one) => one.id).join()}] }`,
    ),
    'source: { title: A book, publisher: A house, year: 2020, url: "https://example.org", sections: [{ id: "1", title: One }] }',
  ].join('\n')

const finalText = (outline: CourseOutline): string => {
  const counts = modulesOf(outline).map(({ id, lessons }) => {
    const held = lessons.reduce((sum, { items }) => sum + items.length, 0)
    return `  ${id}: ${Math.min(outline.drawn, held)}`
  })
  return ['items:', ...counts].join('\n')
}

/** Writes the texts of a version as its authors would, without a ledger. */
const textsOf = (outline: CourseOutline): Map<string, string> => {
  const files = new Map([
    ['lessons/course.yaml', courseText(outline)],
    ['quizzes/final.yaml', finalText(outline)],
  ])
  outline.lessons.forEach((lesson, place) => {
    const name = `${String(place + 1).padStart(2, '0')}-${lesson.id}`
    files.set(`lessons/${name}.mdx`, lessonText(lesson, outline.wording))
    files.set(`quizzes/${name}.yaml`, quizText(lesson, outline.wording))
  })
  return files
}

const ids = (entries: readonly { readonly slot: number; readonly id: string }[]): string[] =>
  [...entries].sort((a, b) => a.slot - b.slot).map(({ id }) => id)

/**
 * Compiles versions of one course one after the other, the ledger carried on from each to the next by the compiler
 * itself. @throws where a version does not compile
 */
export const compileVersions = (outlines: readonly CourseOutline[]): CourseVersion[] => {
  let ledgerText: string | undefined
  return outlines.map((outline) => {
    const files = textsOf(outline)
    if (ledgerText !== undefined) files.set('quizzes/slots.json', ledgerText)
    const update = updateLedger(files)
    if (update.type === 'problems') throw new Error(JSON.stringify(update.problems, null, 1))
    ledgerText = update.text
    files.set('quizzes/slots.json', ledgerText)
    const result = compileCourse(files)
    const read = readLedger(ledgerText)
    if (result.type === 'problems') throw new Error(JSON.stringify(result.problems, null, 1))
    if (read.type === 'problems') throw new Error('The ledger cannot be read')
    const { lessons, segments, items } = read.ledger
    const owners = { lessons: ids(lessons), segments: ids(segments), items: ids(items) }
    return { compiled: result.course, owners }
  })
}

const lessonOutline = (id: string) =>
  fc.record({
    id: fc.constant(id),
    segments: fc.shuffledSubarray(['see', 'read', 'hear', 'say'], { minLength: 1 }),
    objectives: fc.shuffledSubarray(['know', 'do'], { minLength: 1 }),
    items: fc.shuffledSubarray([...itemNames], { minLength: 1 }),
    held: fc.subarray([...itemNames]),
  })

const outline = fc.shuffledSubarray(['ash', 'birch', 'cedar'], { minLength: 1 }).chain((lessons) =>
  fc.record({
    lessons: fc.tuple(...lessons.map(lessonOutline)),
    lessonsPerModule: fc.integer({ min: 1, max: 3 }),
    drawn: fc.integer({ min: 1, max: 4 }),
    wording: fc.constantFrom('this way', 'that way'),
  }),
)

/**
 * Versions of one course. All are drawn from the same few ids, so that from one to the next everything is added, taken
 * out, brought back, moved, reworded, regrouped, and held back for the final or given to the lesson.
 */
export const arbitraryOutlines = (count: number): fc.Arbitrary<CourseOutline[]> =>
  fc
    .tuple(
      fc.array(outline, { minLength: count, maxLength: count }),
      fc.constantFrom<Course['completion'][]>('lessons', 'final', 'lessons-and-final'),
    )
    .map(([outlines, completion]) => outlines.map((one) => ({ ...one, completion })))
