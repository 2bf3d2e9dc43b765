import { join } from 'node:path'
import { normalizePath } from 'vite'
import { questionText, type CourseCase, type Figure, type Item } from '../../src/core/course'
import { packTexts } from '../../src/core/search'
import type { CompiledCourse } from '../course/compile-course'
import { segmentTexts } from '../search/segment-texts'
import { packCourse } from './pack-course'

const projectRoot = join(import.meta.dirname, '..', '..')
/** What the application itself has, so that a build holds it once. */
const courseCode = normalizePath(join(projectRoot, 'src', 'core', 'course', 'index.ts'))

/** Writes the entries of an object of loaders. */
export const loaders = (ids: readonly string[], folder: string): string =>
  ids
    .map((id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`virtual:${folder}/${id}`)}),`)
    .join('\n')

/** Writes the index module of a course: titles, ids, counts, and one loader for each lesson and each quiz. */
export const courseModule = ({ course, blueprint, translations }: CompiledCourse): string => {
  const ids = course.lessons.map(({ id }) => id)
  return `import { unpackCourse } from ${JSON.stringify(courseCode)}
export const course = unpackCourse(${JSON.stringify(packCourse(course))})
export const blueprint = Object.freeze(${JSON.stringify(blueprint)})
export const loadLesson = {
${loaders(ids, 'lesson')}
}
export const loadQuiz = {
${loaders(ids, 'quiz')}
}
export const loadHeldBack = () => import('virtual:held-back')
export const loadGlossary = () => import('virtual:glossary')
export const loadCorrections = () => import('virtual:corrections')
export const loadCases = () => import('virtual:cases')
export const loadWorksheet = () => import('virtual:worksheet')
export const loadReference = () => import('virtual:reference')
export const loadFigures = () => import('virtual:figures')
export const loadSearchTexts = () => import('virtual:search-texts')
export const loadTranslation = {
${loaders(
  translations.map(({ language }) => language),
  'translation',
)}
}
export const loadInfo = () => import('virtual:info')
`
}

/** Writes the case of a scenario once, however many questions carry it. */
export const itemsCode = (items: readonly Item[]): string => {
  const cases = [...new Set(items.flatMap(({ prompt }) => prompt.scenario?.text ?? []))]
  const plain = JSON.stringify(items)
  const code = cases.reduce(
    (text, one, index) => text.replaceAll(`"text":${JSON.stringify(one)}`, () => `"text":cases[${index}]`),
    plain,
  )
  return `const cases = ${JSON.stringify(cases)}\nexport const items = ${code}\n`
}

/** Writes the module of the items that a lesson asks. */
export const quizModule = (items: readonly Item[]): string =>
  itemsCode(items.filter(({ prompt }) => prompt.use === 'lesson'))

/** Writes the module of the items that all lessons hold back for the final. */
export const heldBackModule = ({ quizzes }: CompiledCourse): string =>
  itemsCode([...quizzes.values()].flat().filter(({ prompt }) => prompt.use === 'final'))

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Writes the module of what interactions ask: the stem of each slot, written once for both of an item's slots. */
export const stemsModule = ({ course, quizzes }: CompiledCourse): string => {
  const stems = new Map(
    [...quizzes.values()].flat().map(({ prompt }) => [prompt.id, oneLine(questionText(prompt))]),
  )
  const rows = course.lessons
    .flatMap(({ items }) => items)
    .map(({ id, slot, finalSlot }) => [stems.get(id) ?? '', finalSlot, ...(slot === null ? [] : [slot])])
  return `const rows = ${JSON.stringify(rows)}
export const stems = Object.fromEntries(rows.flatMap(([stem, ...slots]) => slots.map((slot) => [slot, stem])))
`
}

/** Writes the module of the glossary: terms by their id. */
export const glossaryModule = ({ glossary }: Pick<CompiledCourse, 'glossary'>): string => {
  const terms = [...glossary.values()].map(({ id, ...term }) => [id, term])
  return `export const glossary = ${JSON.stringify(Object.fromEntries(terms))}\n`
}

/** Writes the module of the source's corrections. */
export const correctionsModule = ({ corrections }: CompiledCourse): string =>
  `export const corrections = ${JSON.stringify(corrections)}\n`

/** Writes the module of a loader for each case: apart from the index, which every learner loads. */
export const casesModule = ({ cases }: CompiledCourse): string =>
  `export const loadCase = {\n${loaders(
    cases.map(({ id }) => id),
    'case',
  )}\n}\n`

/** Writes the module of one case. */
export const caseModule = (courseCase: CourseCase): string =>
  `export const courseCase = ${JSON.stringify(courseCase)}\n`

/** Writes the module of the worksheet; null in it where the course has none. */
export const worksheetModule = ({ worksheet }: CompiledCourse): string =>
  `export const worksheet = ${JSON.stringify(worksheet)}\n`

/** Writes the module that links terms, people, places and events with each other and with the lessons. */
export const referenceModule = ({ reference }: CompiledCourse): string =>
  `export const reference = ${JSON.stringify(reference)}\n`

/** Writes the module of the words that stand in each segment, for search. */
export const searchTextsModule = (compiled: CompiledCourse): string =>
  `export const texts = ${JSON.stringify(packTexts(segmentTexts(compiled)))}\n`

/** Writes the module of what the course says of itself. */
export const infoModule = ({ info }: CompiledCourse): string =>
  `export const info = ${JSON.stringify(info)}\n`

/** Writes the module that has one loader for each figure. */
export const figuresModule = ({ figures }: CompiledCourse): string => `export const loadFigure = {
${loaders([...figures.keys()], 'figure')}
}
`

/** Writes the module of a figure. */
export const figureModule = (figure: Figure): string => `export const figure = ${JSON.stringify(figure)}\n`
