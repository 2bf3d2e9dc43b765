import type { Item } from '../../src/core/course'
import type { CompiledCourse } from '../course/compile-course'
import { packItems, unpackItems } from './pack-items'

const freeze = `const freeze = (value) => {
  for (const part of Object.values(value)) if (part !== null && typeof part === 'object') freeze(part)
  return Object.freeze(value)
}`

const loaders = (ids: readonly string[], folder: string): string =>
  ids
    .map((id) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`virtual:${folder}/${id}`)}),`)
    .join('\n')

/** Writes the index module of a course: titles, ids, counts, and one loader for each lesson and each quiz. */
export const courseModule = ({ course, blueprint }: CompiledCourse): string => {
  const ids = course.lessons.map(({ id }) => id)
  const packed = JSON.stringify({ ...course, lessons: course.lessons.map(packItems) })
  return `${freeze}
${unpackItems}
const packed = ${packed}
export const course = freeze({ ...packed, lessons: packed.lessons.map(unpack) })
export const blueprint = freeze(${JSON.stringify(blueprint)})
export const loadLesson = {
${loaders(ids, 'lesson')}
}
export const loadQuiz = {
${loaders(ids, 'quiz')}
}
export const loadHeldBack = () => import('virtual:held-back')
export const loadGlossary = () => import('virtual:glossary')
export const loadCorrections = () => import('virtual:corrections')
`
}

const itemsCode = (items: readonly Item[]): string => `export const items = ${JSON.stringify(items)}\n`

/** Writes the module of the items that a lesson asks. */
export const quizModule = (items: readonly Item[]): string =>
  itemsCode(items.filter(({ prompt }) => prompt.use === 'lesson'))

/** Writes the module of the items that all lessons hold back for the final. */
export const heldBackModule = ({ quizzes }: CompiledCourse): string =>
  itemsCode([...quizzes.values()].flat().filter(({ prompt }) => prompt.use === 'final'))

/** Writes the module of the glossary: terms by their id. */
export const glossaryModule = ({ glossary }: CompiledCourse): string => {
  const terms = [...glossary.values()].map(({ id, ...term }) => [id, term])
  return `export const glossary = ${JSON.stringify(Object.fromEntries(terms))}\n`
}

/** Writes the module of the source's corrections. */
export const correctionsModule = ({ corrections }: CompiledCourse): string =>
  `export const corrections = ${JSON.stringify(corrections)}\n`
