import { join } from 'node:path'
import { compileCourse, readCourseFiles, type CompileResult, type CourseFiles } from '../../../compiler'

/** The folder of the tiny course that uses every item kind and every component. */
export const fixtureDir = join(import.meta.dirname, '../../fixtures/course')

/** A text of the fixture to change, with what is replaced by what; an empty string appends. */
export type Edit = readonly [file: string, from: string, to: string]

const apply = (files: Map<string, string>, [file, from, to]: Edit): void => {
  const text = files.get(file) ?? ''
  if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`)
  files.set(file, from === '' ? text + to : text.replace(from, () => to))
}

/** Reads the fixture, takes files away and changes texts. */
const filesWith = (edits: readonly Edit[], without: readonly string[] = []): CourseFiles => {
  const files = new Map(readCourseFiles(fixtureDir))
  for (const file of without) files.delete(file)
  for (const edit of edits) apply(files, edit)
  return files
}

export const compileWith = (edits: readonly Edit[], without: readonly string[] = []): CompileResult =>
  compileCourse(filesWith(edits, without))

/** Compiles and lists the problems of one severity as `file:line:column message | hint`. */
export const problemsWith = (
  edits: readonly Edit[],
  without: readonly string[] = [],
  severity: 'error' | 'warning' = 'error',
): string[] => {
  const result = compileWith(edits, without)
  const problems = result.type === 'course' ? result.course.warnings : result.problems
  return problems
    .filter((problem) => problem.severity === severity)
    .map(({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} | ${hint}`)
}

/** Compiles the fixture as it stands. */
export const fixtureCourse = () => {
  const result = compileWith([])
  if (result.type === 'problems') throw new Error(JSON.stringify(result.problems, null, 1))
  return result.course
}
