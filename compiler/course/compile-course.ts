import type {
  Correction,
  Course,
  CourseCase,
  CourseInfo,
  Figure,
  Item,
  Reference,
  Worksheet,
} from '../../src/core/course'
import type { Blueprint } from '../../src/core/scoring'
import { buildFigures } from '../figures'
import { readLedger } from '../ledger/read-ledger'
import { errorAt, isError, sortProblems, start, type Problem } from '../problem'
import type { CourseEvent, Person, Place, Term } from '../schemas/list-schemas'
import type { Translation } from '../translation/translation'
import { buildCourse, buildInfo } from './build-course'
import { buildReference } from './build-reference'
import { checkCourse, type CheckedCourse, type CourseContent } from './check-course'
import { checkLedger } from './check-ledger'
import { ledgerFile, type CourseFiles } from './course-files'
import { readCourseFiles } from './read-course-files'

/** A lesson's text, checked; `lesson/compile-lesson.ts` makes a module of it. */
interface CompiledLesson {
  readonly id: string
  /** Relative to the course's folder. */
  readonly file: string
  readonly quizFile: string
  /** MDX with its frontmatter. */
  readonly text: string
}

/** A whole course, checked: the model that the application loads, and the texts behind it. */
export interface CompiledCourse {
  readonly course: Course
  readonly blueprint: Blueprint
  /** In teaching order. */
  readonly lessons: readonly CompiledLesson[]
  /** Items by lesson id, in the order of the quiz file. */
  readonly quizzes: ReadonlyMap<string, readonly Item[]>
  readonly glossary: ReadonlyMap<string, Term>
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly events: ReadonlyMap<string, CourseEvent>
  readonly corrections: readonly Correction[]
  readonly cases: readonly CourseCase[]
  /** Null where the course has none. */
  readonly worksheet: Worksheet | null
  readonly reference: Reference
  readonly info: CourseInfo
  readonly figures: ReadonlyMap<string, Figure>
  readonly translations: readonly Translation[]
  readonly warnings: readonly Problem[]
}

/** A course, or all that is wrong with it (errors and warnings, sorted by file and place). */
export type CompileResult =
  | { readonly type: 'course'; readonly course: CompiledCourse }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] }

const noLedger = errorAt(
  ledgerFile,
  start,
  'the course has no ledger',
  'run `npm run ledger`, which writes it',
)

const withLedger = (
  files: CourseFiles,
  content: CourseContent,
  isWhole: boolean,
): { readonly course?: Course; readonly problems: readonly Problem[] } => {
  const text = files.get(ledgerFile)
  if (text === undefined) return { problems: [noLedger] }
  const read = readLedger(text)
  if (read.type === 'problems') return read
  const problems = checkLedger(content, read.ledger, read.yaml, isWhole)
  return isWhole && !problems.some(isError)
    ? { course: buildCourse(content, read.ledger), problems }
    : { problems }
}

/** Gives slots to a course that was read and linked, and builds the model of it. */
export const linkCourse = (
  files: CourseFiles,
  { content, problems: contentProblems }: CheckedCourse,
): CompileResult => {
  const linked = content ? withLedger(files, content, !contentProblems.some(isError)) : { problems: [] }
  const problems = sortProblems([...contentProblems, ...linked.problems])
  if (content === null || linked.course === undefined || problems.some(isError))
    return { type: 'problems', problems }
  const { glossary, people, places, events, corrections, cases, worksheet, translations } = content
  return {
    type: 'course',
    course: {
      course: linked.course,
      blueprint: content.blueprint,
      lessons: content.lessons.map(({ lesson, quiz }) => ({
        id: lesson.id,
        file: lesson.file,
        quizFile: quiz.file,
        text: lesson.text,
      })),
      quizzes: new Map(
        content.lessons.map(({ lesson, quiz }) => [lesson.id, quiz.items.map(({ item }) => item)]),
      ),
      glossary,
      people,
      places,
      events,
      corrections,
      cases,
      worksheet,
      reference: buildReference(content, linked.course),
      info: buildInfo(content),
      figures: buildFigures(content.figures, content),
      translations,
      warnings: problems,
    },
  }
}

/** Compiles a course from its texts. Pure: reads nothing and throws nothing for what an author can get wrong. */
export const compileCourse = (files: CourseFiles): CompileResult => linkCourse(files, checkCourse(files))

/**
 * Reads and compiles the course in a folder.
 *
 * @param dir the folder that holds `lessons/` and `quizzes/`
 */
export const readCourse = (dir: string): CompileResult => compileCourse(readCourseFiles(dir))
