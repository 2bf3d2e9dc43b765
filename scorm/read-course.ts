import { relative } from 'node:path'
import { formatProblem, readCourse, type Problem } from '../compiler'
import type { Course } from '../src/core/course'
import { failure, messageOf, type PackageFailure } from './failure'

/** A course that can be packaged. */
export interface PackagedCourse {
  readonly type: 'read'
  readonly course: Course
  /** What its authors should know although it stops nothing. */
  readonly warnings: readonly string[]
}

const linesOf = (problems: readonly Problem[], courseDir: string): string[] => {
  const fromHere = relative(process.cwd(), courseDir)
  const folder = fromHere.startsWith('..') ? courseDir : fromHere
  return problems.map((problem) => formatProblem(problem, folder && `${folder}/`))
}

/** Reads the course in a folder, or says what is wrong with it, each with file:line:column and a hint. */
export const readPackagedCourse = (courseDir: string): PackagedCourse | PackageFailure => {
  try {
    const result = readCourse(courseDir)
    if (result.type === 'course') {
      const { course, warnings } = result.course
      return { type: 'read', course, warnings: linesOf(warnings, courseDir) }
    }
    const errors = result.problems.filter(({ severity }) => severity === 'error')
    const count = errors.length === 1 ? '1 error' : `${errors.length} errors`
    return failure(linesOf(errors, courseDir).join('\n'), `The course has ${count}; nothing was packaged.`)
  } catch (thrown) {
    const message = `Cannot read a course in ${courseDir}: ${messageOf(thrown)}`
    return failure(
      message,
      'Name the folder that holds lessons/ and quizzes/: npm run package -- --course DIR',
    )
  }
}
