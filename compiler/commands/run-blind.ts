import { readFileSync } from 'node:fs'
import { describeTrial, makePaper, printPaper, readTrial } from '../blind-trial'
import { compileCourse } from '../course/compile-course'
import { readCourseFiles } from '../course/read-course-files'
import { errorAt, formatProblem, sortProblems, start, type Problem } from '../problem'
import { listProblems, reasonOf, type Outcome } from './outcome'

const refuse = (problems: readonly Problem[]): Outcome => ({
  lines: sortProblems(problems).map((problem) => formatProblem(problem)),
  exitCode: 1,
})

/**
 * Prints a course's items for a reader who has not seen the lessons, or scores what that reader answered.
 *
 * @param seed the order of questions and choices; scoring takes the seed of the paper
 * @param answersFile path of the answers; undefined to print the paper
 */
export const runBlind = (dir: string, seed: string, answersFile?: string): Outcome => {
  const compiled = compileCourse(readCourseFiles(dir))
  if (compiled.type === 'problems') return { lines: listProblems(dir, compiled.problems), exitCode: 1 }
  const questions = makePaper(compiled.course.quizzes, seed)
  if (answersFile === undefined) return { lines: printPaper(questions), exitCode: 0 }
  let text: string
  try {
    text = readFileSync(answersFile, 'utf8')
  } catch (error) {
    return refuse([
      errorAt(answersFile, start, `cannot read: ${reasonOf(error)}`, 'name the file of answers'),
    ])
  }
  const result = readTrial(questions, answersFile, text)
  if (result.type === 'problems') return refuse(result.problems)
  return { lines: describeTrial(result.trials), exitCode: 0 }
}
