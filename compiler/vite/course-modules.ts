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
`
}

/** Writes the module of a lesson's quiz. */
export const quizModule = (items: readonly Item[]): string =>
  `export const items = ${JSON.stringify(items)}\n`
