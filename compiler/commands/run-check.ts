import { bloomLevels, itemKinds, scenarioOf, type Item, type ItemKind } from '../../src/core/course'
import { describeBank, lintBank, makeBank, type Bank } from '../bank'
import { checkCourse, type CourseContent } from '../course/check-course'
import { linkCourse, type CompiledCourse } from '../course/compile-course'
import { readCourseFiles } from '../course/read-course-files'
import { isError, sortProblems, type Problem } from '../problem'
import { describeTranslations, warnOfStale } from '../translation/describe-translations'
import { listProblems, type Outcome } from './outcome'
import { stalePage } from './run-coverage'

const countBy = <T extends string>(
  names: readonly T[],
  items: readonly Item[],
  nameOf: (item: Item) => T,
): string =>
  names.map((name) => `${name} ${items.filter((item) => nameOf(item) === name).length}`).join(' · ')

const kindOf = ({ prompt }: Item): ItemKind | 'scenario' => (prompt.scenario ? 'scenario' : prompt.kind)

const number = (count: number): string => count.toLocaleString('en')

/** Says how large a course is and what its items are like. */
const describeCourse = ({ course, quizzes, cases }: CompiledCourse, warnings: number): string[] => {
  const items = [...quizzes.values()].flat()
  const sum = (of: (lesson: (typeof course.lessons)[number]) => number) =>
    course.lessons.reduce((total, lesson) => total + of(lesson), 0)
  const words = number(sum(({ words: count }) => count))
  const scenarios = new Set(items.flatMap(({ prompt }) => scenarioOf(prompt.id) ?? []))
  const held = items.filter(({ prompt }) => prompt.use === 'final').length
  return [
    `${course.title} ${course.version}`,
    `lessons ${course.lessons.length} · segments ${sum(({ segments }) => segments.length)} · words ${words} · minutes ${sum(({ minutes }) => minutes)}`,
    `items ${items.length} · held back for the final ${held} · asked by the final ${course.finalLength}`,
    `cases ${cases.length} · decisions ${cases.flatMap(({ scenes }) => scenes).length} · endings ${cases.flatMap(({ endings }) => endings).length}`,
    `by kind: ${countBy([...itemKinds, 'scenario'], items, kindOf)} (questions of ${scenarios.size} scenarios)`,
    `by Bloom level: ${countBy(bloomLevels, items, ({ prompt }) => prompt.bloom)}`,
    `warnings ${warnings}`,
  ]
}

const listAndCount = (dir: string, problems: readonly Problem[]): Outcome => {
  const errors = problems.filter(isError).length
  const counts = `errors ${errors} · warnings ${problems.length - errors}`
  return { lines: [...listProblems(dir, sortProblems(problems)), counts], exitCode: 1 }
}

/** The bank of a course; empty where the course could not be read. */
const bankOf = (content: CourseContent | null): Bank =>
  makeBank(content?.lessons ?? [], {
    people: content?.people.values() ?? [],
    places: content?.places.values() ?? [],
    terms: content?.glossary.values() ?? [],
  })

/** Checks a course with its bank of items and describes both, or lists what is wrong with them. */
export const runCheck = (dir: string): Outcome => {
  const files = readCourseFiles(dir)
  const checked = checkCourse(files)
  const result = linkCourse(files, checked)
  const bank = bankOf(checked.content)
  const translations = checked.content?.translations ?? []
  const found = [...lintBank(bank), ...stalePage(dir, checked)]
  if (result.type === 'problems') return listAndCount(dir, [...result.problems, ...found])
  const warnings = [...result.course.warnings, ...warnOfStale(translations)]
  if (found.length > 0) return listAndCount(dir, [...warnings, ...found])
  return {
    lines: [
      ...listProblems(dir, warnings),
      ...describeBank(bank),
      ...describeTranslations(translations, [...(checked.content?.sourceParts.keys() ?? [])]),
      ...describeCourse(result.course, warnings.length),
    ],
    exitCode: 0,
  }
}
