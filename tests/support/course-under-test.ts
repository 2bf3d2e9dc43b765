import { readCourse, type CompiledCourse } from '../../compiler'
import type { Item } from '../../src/core/course'

/** Reads and checks the course of this repository, or another one. @throws where it has problems */
export const courseUnderTest = async (folder = '.'): Promise<CompiledCourse> => {
  const result = await readCourse(folder)
  if (result.type === 'problems') throw new Error('The course has problems: npm run check lists them')
  return result.course
}

/** Finds an item of a course, with its key. @throws where there is none */
export const itemOf = (course: CompiledCourse, id: string): Item => {
  for (const items of course.quizzes.values()) {
    const item = items.find(({ prompt }) => prompt.id === id)
    if (item) return item
  }
  throw new Error(`No item ${id}`)
}
