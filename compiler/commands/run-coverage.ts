import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkCourse, type CourseContent } from '../course/check-course'
import { coverageFile } from '../course/course-files'
import { readCourseFiles } from '../course/read-course-files'
import { compareSource } from '../source-coverage/compare-source'
import { countTaught, coveragePage, formatCoverage } from '../source-coverage/format-coverage'
import type { Coverage } from '../source-coverage/read-coverage'
import { sourceParagraphs, type SourceFiles } from '../source-coverage/source-paragraphs'
import { errorAt, formatProblem, isError, sortProblems, start, type Problem } from '../problem'
import { replaceFile } from '../replace-file'
import { listProblems, reasonOf, type Outcome } from './outcome'

const pageOf = ({ yaml, lessons }: CourseContent, { sections }: Coverage): string =>
  formatCoverage(sections, {
    source: yaml.source,
    lessons: new Map(lessons.map(({ lesson }) => [lesson.id, lesson.file])),
  })

/** Finds that a course's page of what teaches which paragraph is not the one that its list makes. */
export const stalePage = (
  dir: string,
  { content }: { readonly content: CourseContent | null },
): Problem[] => {
  const coverage = content?.coverage ?? null
  if (content === null || coverage === null) return []
  const path = join(dir, coveragePage)
  const page = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (page === pageOf(content, coverage)) return []
  const message = 'this page is not what lessons/coverage.yaml makes of it'
  return [errorAt(coveragePage, start, message, 'run `npm run coverage`, which writes it')]
}

const readSource = (dir: string): SourceFiles =>
  new Map(
    readdirSync(dir)
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .sort()
      .map((name) => [join(dir, name), readFileSync(join(dir, name), 'utf8')]),
  )

const failed = (lines: readonly string[]): Outcome => ({
  lines: [...lines, `${coveragePage} stays as it was: mend these first.`],
  exitCode: 1,
})

const compareWith = (dir: string, { coverage, yaml }: CourseContent): Problem[] => {
  const sections = yaml.source.sections.map(({ id }) => id)
  let files: SourceFiles
  try {
    files = readSource(dir)
  } catch (error) {
    return [
      errorAt(dir, start, `cannot read: ${reasonOf(error)}`, 'name the folder of the source’s text files'),
    ]
  }
  const source = sourceParagraphs(files, sections)
  if (source.length === 0) {
    const hint =
      'name the folder of the source’s .txt or .md files; each section begins with its number and title'
    return [errorAt(dir, start, 'no section of the source is found here', hint)]
  }
  return compareSource(source, coverage?.sections ?? [], coverage?.yaml ?? null)
}

const noList = errorAt(
  coverageFile,
  start,
  'the course does not list the paragraphs of its source',
  'write this file; `npm run coverage -- --report DIR` prints its entries, see docs/authors.md',
)

/**
 * Writes which segments teach which paragraph of the source, and counts them.
 *
 * @param reportDir folder of the source's text files, to compare the list with; undefined where nobody has them
 */
export const runCoverage = (dir: string, reportDir?: string): Outcome => {
  const { content, problems } = checkCourse(readCourseFiles(dir))
  const errors = sortProblems(problems).filter(isError)
  if (content === null || errors.length > 0) return failed(listProblems(dir, errors))
  const differences = reportDir === undefined ? [] : compareWith(reportDir, content)
  if (differences.length > 0) {
    const inCourse = (problem: Problem): boolean => problem.file === coverageFile
    const own = listProblems(dir, differences.filter(inCourse))
    return failed([...own, ...differences.filter((one) => !inCourse(one)).map((one) => formatProblem(one))])
  }
  const { coverage } = content
  if (coverage === null) return failed(listProblems(dir, [noList]))
  try {
    replaceFile(join(dir, coveragePage), pageOf(content, coverage))
  } catch (error) {
    const problem = errorAt(
      coveragePage,
      start,
      `cannot write: ${reasonOf(error)}`,
      'make the folder writable',
    )
    return failed(listProblems(dir, [problem]))
  }
  const compared = reportDir === undefined ? [] : ['The list is complete and the source unchanged.']
  return { lines: [...countTaught(coverage.sections), ...compared], exitCode: 0 }
}
