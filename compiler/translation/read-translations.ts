import type { Item } from '../../src/core/course'
import { parseFileName, type CourseFiles } from '../course/course-files'
import type { Targets } from '../course/check-links'
import { didYouMean } from '../nearest'
import { errorAt, start, type Problem } from '../problem'
import { stampsSchema } from '../schemas/translation-schema'
import type { Term } from '../schemas/list-schemas'
import { readYamlFile } from '../yaml/read-shape'
import { noCourseWords, readCourseWords } from './read-course-words'
import { readLessonWords } from './read-lesson-words'
import { readQuizWords } from './read-quiz-words'
import { readTermWords } from './read-term-words'
import { sourceParts, type SourceTexts } from './source-parts'
import type { OverlayPart, TranslatedLesson, Translation } from './translation'

/** Where the stamps of a language stand. */
export const stampsFile = (language: string): string => `lessons/${language}/stamps.json`

const readStamps = (
  language: string,
  files: CourseFiles,
): { readonly stamps: Readonly<Record<string, string>>; readonly problems: readonly Problem[] } => {
  const text = files.get(stampsFile(language))
  if (text === undefined) return { stamps: {}, problems: [] }
  const shape = readYamlFile(stampsFile(language), text, stampsSchema)
  return shape.type === 'value'
    ? { stamps: shape.value, problems: [] }
    : { stamps: {}, problems: shape.problems }
}

const strayFile = (file: string, ids: Iterable<string>): Problem => {
  const { id = '' } = parseFileName(file) ?? {}
  const hint = didYouMean(id, ids, 'give it the name of the file that it translates')
  return errorAt(file, start, 'this translates no file of the course', hint)
}

const readFiles = (language: string, files: CourseFiles, source: SourceTexts, targets: Targets) => {
  const lessons = new Map<string, TranslatedLesson>()
  const items: Item[] = []
  const read: OverlayPart<unknown>[] = []
  let words = noCourseWords
  let glossary: ReadonlyMap<string, Term> = new Map()
  const take = <T>(part: OverlayPart<T>): T => {
    read.push(part)
    return part.value
  }
  for (const [file, text] of files) {
    const translated = file.replace(`/${language}/`, '/')
    const lesson = [...source.lessons.values()].find((one) => one.file === translated)
    const quiz = [...source.quizzes.values()].find((one) => one.file === translated)
    if (file === stampsFile(language)) continue
    if (file === `lessons/${language}/course.yaml`) words = take(readCourseWords(file, text, source))
    else if (file === `lessons/${language}/glossary.yaml`)
      glossary = take(readTermWords(file, text, source.glossary))
    else if (lesson)
      lessons.set(
        lesson.id,
        take(readLessonWords(file, text, lesson, targets, source.quizzes.get(lesson.id))),
      )
    else if (quiz) items.push(...take(readQuizWords(file, text, quiz)))
    else take({ value: null, parts: [], problems: [strayFile(file, source.lessons.keys())] })
  }
  return { lessons, items: new Map(items.map((item) => [item.prompt.id, item])), words, glossary, read }
}

/** Reads what is translated of a course, by language. */
export const readTranslations = (
  translations: ReadonlyMap<string, CourseFiles>,
  source: SourceTexts,
  targets: Targets,
): {
  readonly translations: readonly Translation[]
  readonly sourceParts: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
} => {
  const hashes = sourceParts(source)
  const all = [...translations].map(([language, files]) => {
    const { stamps, problems: stampProblems } = readStamps(language, files)
    const { read, ...rest } = readFiles(language, files, source, targets)
    const parts = read.flatMap((one) => one.parts)
    const stale = new Set(parts.flatMap(({ name }) => (stamps[name] === hashes.get(name) ? [] : [name])))
    return {
      translation: { language, ...rest, parts, stale },
      problems: [...stampProblems, ...read.flatMap((one) => one.problems)],
    }
  })
  return {
    sourceParts: hashes,
    translations: all.map(({ translation }) => translation),
    problems: all.flatMap(({ problems }) => problems),
  }
}
