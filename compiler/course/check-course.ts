import { scenarioOf, type Correction, type CourseCase, type Worksheet } from '../../src/core/course'
import type { Blueprint } from '../../src/core/scoring'
import { citedSections, readCoverage, type Coverage } from '../source-coverage/read-coverage'
import { checkFigures, readFigures, type FigureShelf } from '../figures'
import type { ParsedLesson } from '../lesson/parse-lesson'
import { isError, type Problem } from '../problem'
import type { ParsedQuiz } from '../quiz/parse-quiz'
import type { CourseYaml } from '../schemas/course-schema'
import type { Frontmatter } from '../schemas/frontmatter-schema'
import type { CourseEvent, Person, Place, Term } from '../schemas/list-schemas'
import { checkCoverage, checkReadingTime } from './check-coverage'
import { checkItems } from './check-items'
import { checkLinks } from './check-links'
import { checkMentions } from './check-mentions'
import type { CourseFiles } from './course-files'
import { ownProblems } from '../translation/own-problems'
import { readTranslations } from '../translation/read-translations'
import type { Translation } from '../translation/translation'
import { pairFiles, type Pairs } from './pair-files'
import { partFiles } from './part-files'
import { readCases } from './read-cases'
import { readCourseYaml, type ParsedCourseYaml } from './read-course-yaml'
import { readFinal, type Bank, type ItemCounts } from './read-final'
import { readLists, type Lists } from './read-lists'
import { readWorksheet } from './read-worksheet'

/** A lesson whose every part is there. */
export interface LessonContent {
  readonly lesson: ParsedLesson
  readonly frontmatter: Frontmatter
  readonly quiz: ParsedQuiz
}

/** A course as its authors wrote it, read and linked; only its slots are missing. */
export interface CourseContent {
  readonly yaml: CourseYaml
  /** In teaching order. */
  readonly lessons: readonly LessonContent[]
  readonly glossary: ReadonlyMap<string, Term>
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly events: ReadonlyMap<string, CourseEvent>
  readonly corrections: readonly Correction[]
  readonly figures: FigureShelf
  readonly blueprint: Blueprint
  readonly cases: readonly CourseCase[]
  /** Null where the course does not list the paragraphs of its source. */
  readonly coverage: Coverage | null
  /** Null where the course has none. */
  readonly worksheet: Worksheet | null
  readonly translations: readonly Translation[]
  /** The hash of each part that can be translated, by its name. */
  readonly sourceParts: ReadonlyMap<string, string>
}

const countItems = (course: ParsedCourseYaml, pairs: Pairs): ItemCounts =>
  new Map(
    course.value.modules.map((module) => {
      const ids = module.lessons.flatMap((lesson) => [...(pairs.quizzes.get(lesson)?.ids ?? [])])
      const alone = ids.filter((id) => scenarioOf(id) === null).length
      return [module.id, { alone, inScenarios: ids.length - alone }]
    }),
  )

/** The items of the course outside scenarios, by module; null where one of them could not be read. */
const bankOf = (course: ParsedCourseYaml, { quizzes }: Pairs): Bank | null => {
  const areWhole = [...quizzes.values()].every(({ ids, items }) => ids?.size === items.length)
  if (!areWhole) return null
  return course.value.modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      (quizzes.get(lesson)?.items ?? []).flatMap(({ item: { prompt } }) =>
        scenarioOf(prompt.id) === null ? [{ module: module.id, bloom: prompt.bloom }] : [],
      ),
    ),
  )
}

const completeLesson = (id: string, { lessons, quizzes }: Pairs): LessonContent[] => {
  const lesson = lessons.get(id)
  const quiz = quizzes.get(id)
  if (!lesson?.frontmatter || !quiz) return []
  return [{ lesson, frontmatter: lesson.frontmatter, quiz }]
}

const completeCourse = (
  course: ParsedCourseYaml | null,
  pairs: Pairs,
  lists: Lists,
  figures: FigureShelf,
  blueprint: Blueprint | null,
  rest: Pick<CourseContent, 'cases' | 'coverage' | 'worksheet' | 'translations' | 'sourceParts'>,
): CourseContent | null => {
  const { glossary, people, places, events, corrections } = lists
  if (!course || !glossary || !people || !places || !events || !corrections || !blueprint) return null
  const lessons = course.lessons.flatMap(({ id }) => completeLesson(id, pairs))
  return {
    yaml: course.value,
    lessons,
    glossary,
    people,
    places,
    events,
    corrections,
    figures,
    blueprint,
    ...rest,
  }
}

export interface CheckedCourse {
  /** Whole where no problem is an error. */
  readonly content: CourseContent | null
  readonly problems: readonly Problem[]
}

/** Reads and links the texts of a course and collects every problem but those of the ledger and of the item linter. */
export const checkCourse = (allFiles: CourseFiles): CheckedCourse => {
  const { source: files, translations: overlays } = partFiles(allFiles)
  const { course, problems: courseProblems } = readCourseYaml(files)
  const sections = course ? new Set(course.value.source.sections.map(({ id }) => id)) : null
  const { lists, entries, problems: listProblems } = readLists(files, sections)
  const { figures, problems: figureProblems } = readFigures(files, { ...lists, sections })
  const pairs = pairFiles(files, course)
  const areCounted = [...pairs.quizzes.values()].every(({ ids }) => ids !== null)
  const counts = course && areCounted ? countItems(course, pairs) : null
  const { blueprint, problems: finalProblems } = readFinal(files, counts, course && bankOf(course, pairs))
  const lessonIds = course ? new Set(course.lessons.map(({ id }) => id)) : null
  const targets = { ...lists, sections, lessons: lessonIds }
  const lessons = [...pairs.lessons.values()]
  const { coverage, problems: coverageProblems } = readCoverage(files, {
    sections,
    segments: citedSections(lessons),
  })
  const modules = course ? new Set(course.value.modules.map(({ id }) => id)) : null
  const { cases, problems: caseProblems } = readCases(files, { modules, sections })
  const { worksheet, problems: worksheetProblems } = readWorksheet(files, {
    sections,
    places: lists.places,
    lessonIds,
    lessons,
  })
  const { problems: translationProblems, ...translated } =
    course && lists.glossary
      ? readTranslations(overlays, { course: course.value, ...pairs, glossary: lists.glossary }, targets)
      : { translations: [], sourceParts: new Map<string, string>(), problems: [] }
  const sourceProblems = [
    ...courseProblems,
    ...listProblems,
    ...figureProblems,
    ...pairs.problems,
    ...finalProblems,
    ...lessons.flatMap((lesson) => checkLinks(lesson, targets, pairs.quizzes.get(lesson.id))),
    ...checkFigures(lessons, figures),
    ...lessons.flatMap((lesson) => checkReadingTime(lesson)),
    ...[...pairs.quizzes.values()].flatMap((quiz) =>
      checkItems(quiz, pairs.lessons.get(quiz.lesson), sections),
    ),
    ...(course ? checkCoverage(course, lessons) : []),
    ...coverageProblems,
    ...caseProblems,
    ...worksheetProblems,
  ]
  const problems = [...sourceProblems, ...ownProblems(translationProblems, sourceProblems)]
  // A lesson that cannot be read links to nothing, and that is no fault of the lists.
  const unlinked = problems.some(isError) ? [] : checkMentions(entries, lessons)
  return {
    content: completeCourse(course, pairs, lists, figures, blueprint, {
      cases,
      coverage,
      worksheet,
      ...translated,
    }),
    problems: [...problems, ...unlinked],
  }
}
