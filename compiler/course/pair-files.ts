import { parseLesson, type ParsedLesson } from '../lesson/parse-lesson'
import { errorAt, start, warningAt, type Problem } from '../problem'
import { parseQuiz, type ParsedQuiz } from '../quiz/parse-quiz'
import {
  caseFolder,
  courseFile,
  coverageFile,
  worksheetFile,
  figuresFolder,
  finalFile,
  ledgerFile,
  listFiles,
  parseFileName,
  type CourseFiles,
  type NumberedFile,
} from './course-files'
import type { ParsedCourseYaml } from './read-course-yaml'

/** The lessons and quizzes of a course by lesson id. */
export interface Pairs {
  readonly lessons: ReadonlyMap<string, ParsedLesson>
  readonly quizzes: ReadonlyMap<string, ParsedQuiz>
  readonly problems: readonly Problem[]
}

const otherFiles: ReadonlySet<string> = new Set([
  courseFile,
  coverageFile,
  worksheetFile,
  finalFile,
  ledgerFile,
  ...Object.values(listFiles),
])

const misnamed = (file: string): Problem => {
  const example = file.endsWith('.mdx') ? '01-name.mdx' : '01-name.yaml'
  if (file.startsWith('lessons/') && file.endsWith('.yaml')) {
    return warningAt(
      file,
      start,
      'nothing reads this file',
      `known here: ${[...Object.values(listFiles), coverageFile, worksheetFile].join(', ')}`,
    )
  }
  return errorAt(
    file,
    start,
    'the name of this file has the wrong form',
    `rename it to a form such as ${example}`,
  )
}

const sortOut = (paths: readonly string[], suffix: string) => {
  const numbered = new Map<string, NumberedFile>()
  const problems: Problem[] = []
  for (const file of paths.filter((path) => path.endsWith(suffix))) {
    const name = parseFileName(file)
    const other = name === null ? undefined : numbered.get(name.id)
    if (name === null) problems.push(misnamed(file))
    else if (other)
      problems.push(errorAt(file, start, `${other.file} has the same id`, 'keep one of the two files'))
    else numbered.set(name.id, name)
  }
  return { numbered, problems }
}

const checkLesson = (
  lesson: NumberedFile,
  course: ParsedCourseYaml | null,
  quiz: NumberedFile | undefined,
) => {
  const problems: Problem[] = []
  if (!quiz) {
    const wanted = lesson.file.replace('lessons/', 'quizzes/').replace('.mdx', '.yaml')
    problems.push(errorAt(lesson.file, start, `the lesson "${lesson.id}" has no quiz`, `add ${wanted}`))
  }
  if (course === null) return problems
  const place = course.lessons.findIndex(({ id }) => id === lesson.id) + 1
  if (place === 0) {
    const hint = `add "${lesson.id}" to the lessons of a module in ${courseFile}, or take the file away`
    problems.push(errorAt(lesson.file, start, `no module holds the lesson "${lesson.id}"`, hint))
    return problems
  }
  for (const { file, number } of quiz ? [lesson, quiz] : [lesson]) {
    if (number === place) continue
    const name = `${String(place).padStart(2, '0')}-${lesson.id}`
    problems.push(
      warningAt(file, start, `this is lesson ${place} of the course`, `rename the file to ${name}`),
    )
  }
  return problems
}

/** Finds and reads the file of each lesson and of each quiz, and reports those that have no partner. */
export const pairFiles = (files: CourseFiles, course: ParsedCourseYaml | null): Pairs => {
  const paths = [...files.keys()].filter(
    (path) => !otherFiles.has(path) && !path.startsWith(caseFolder) && !path.startsWith(`${figuresFolder}/`),
  )
  const stray = paths.filter((path) => /^lessons\/.*\.yaml$|^quizzes\/.*\.json$/.test(path)).map(misnamed)
  const lessonFiles = sortOut(paths, '.mdx')
  const quizFiles = sortOut(
    paths.filter((path) => path.startsWith('quizzes/')),
    '.yaml',
  )
  const problems = [...stray, ...lessonFiles.problems, ...quizFiles.problems]
  for (const lesson of lessonFiles.numbered.values()) {
    problems.push(...checkLesson(lesson, course, quizFiles.numbered.get(lesson.id)))
  }
  for (const quiz of quizFiles.numbered.values()) {
    if (lessonFiles.numbered.has(quiz.id)) continue
    const wanted = quiz.file.replace('quizzes/', 'lessons/').replace('.yaml', '.mdx')
    problems.push(errorAt(quiz.file, start, `the quiz "${quiz.id}" has no lesson`, `add ${wanted}`))
  }
  for (const { id, position } of course?.lessons ?? []) {
    if (lessonFiles.numbered.has(id)) continue
    const hint = `add lessons/NN-${id}.mdx, or take the id out of its module`
    problems.push(errorAt(courseFile, position, `the lesson "${id}" has no file`, hint))
  }
  const lessons = [...lessonFiles.numbered.values()].map(({ file, id }) =>
    parseLesson(file, id, files.get(file) ?? ''),
  )
  const quizzes = [...quizFiles.numbered.values()].map(({ file, id }) =>
    parseQuiz(file, id, files.get(file) ?? ''),
  )
  return {
    lessons: new Map(lessons.map((lesson) => [lesson.id, lesson])),
    quizzes: new Map(quizzes.map((quiz) => [quiz.lesson, quiz])),
    problems: [...problems, ...[...lessons, ...quizzes].flatMap((one) => one.problems)],
  }
}
