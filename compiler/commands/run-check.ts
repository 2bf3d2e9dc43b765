import { bloomLevels, itemKinds, type Item } from '../../src/core/course'
import { readCourse, type CompiledCourse } from '../course/compile-course'
import { isError } from '../problem'
import { listProblems, type Outcome } from './outcome'

const countBy = <T extends string>(
  names: readonly T[],
  items: readonly Item[],
  nameOf: (item: Item) => T,
): string =>
  names.map((name) => `${name} ${items.filter((item) => nameOf(item) === name).length}`).join(' · ')

const number = (count: number): string => count.toLocaleString('en')

/** Says how large a course is and what its items are like. */
const describeCourse = ({ course, quizzes, warnings }: CompiledCourse): string[] => {
  const items = [...quizzes.values()].flat()
  const sum = (of: (lesson: (typeof course.lessons)[number]) => number) =>
    course.lessons.reduce((total, lesson) => total + of(lesson), 0)
  const words = number(sum(({ words: count }) => count))
  const held = items.filter(({ prompt }) => prompt.use === 'final').length
  return [
    `${course.title} ${course.version}`,
    `lessons ${course.lessons.length} · segments ${sum(({ segments }) => segments.length)} · words ${words} · minutes ${sum(({ minutes }) => minutes)}`,
    `items ${items.length} · held back for the final ${held} · asked by the final ${course.finalLength}`,
    `by kind: ${countBy(itemKinds, items, ({ prompt }) => prompt.kind)}`,
    `by Bloom level: ${countBy(bloomLevels, items, ({ prompt }) => prompt.bloom)}`,
    `warnings ${warnings.length}`,
  ]
}

/** Checks a course and describes it, or lists what is wrong with it. */
export const runCheck = (dir: string): Outcome => {
  const result = readCourse(dir)
  if (result.type === 'course') {
    return {
      lines: [...listProblems(dir, result.course.warnings), ...describeCourse(result.course)],
      exitCode: 0,
    }
  }
  const errors = result.problems.filter(isError).length
  const warnings = result.problems.length - errors
  return {
    lines: [...listProblems(dir, result.problems), `errors ${errors} · warnings ${warnings}`],
    exitCode: 1,
  }
}
