import { didYouMean } from '../nearest'
import { errorAt, type Problem } from '../problem'
import { courseWordsSchema, type CourseWords } from '../schemas/translation-schema'
import { readYamlFile } from '../yaml/read-shape'
import type { Path, YamlText } from '../yaml/parse-yaml'
import { partName, type SourceTexts } from './source-parts'
import type { OverlayPart, TranslatedPart } from './translation'

export const noCourseWords: CourseWords = { modules: {}, lessons: {} }

const unknownIds = (yaml: YamlText, path: Path, given: object, known: readonly string[]): Problem[] =>
  Object.keys(given).flatMap((id) => {
    if (known.includes(id)) return []
    const message = `the source has no "${id}" here`
    const hint = didYouMean(id, known, `known: ${known.join(', ')}`)
    return [errorAt(yaml.file, yaml.positionOfKey([...path, id]), message, hint)]
  })

const objectivesOf = ({ lessons }: SourceTexts, id: string): string[] =>
  (lessons.get(id)?.frontmatter?.objectives ?? []).map((objective) => objective.id)

const partsOf = (yaml: YamlText, words: CourseWords): TranslatedPart[] => {
  const part = (name: string, path: Path) => ({ name, file: yaml.file, position: yaml.positionOfKey(path) })
  return [
    ...(words.title !== undefined && words.description !== undefined
      ? [part(partName('title', 'course'), ['title'])]
      : []),
    ...Object.keys(words.modules).map((id) => part(partName('title', `module ${id}`), ['modules', id])),
    ...Object.entries(words.lessons).flatMap(([id, { objectives }]) => [
      part(partName('title', id), ['lessons', id]),
      ...Object.keys(objectives).map((objective) =>
        part(partName('objective', `${id}.${objective}`), ['lessons', id, 'objectives', objective]),
      ),
    ]),
  ]
}

/** Reads the translated titles and objectives of a course. */
export const readCourseWords = (
  file: string,
  text: string,
  source: SourceTexts,
): OverlayPart<CourseWords> => {
  const shape = readYamlFile(file, text, courseWordsSchema)
  if (shape.type === 'problems') return { value: noCourseWords, parts: [], problems: shape.problems }
  const { value, yaml } = shape
  const lessons = [...source.lessons.keys()]
  const modules = source.course.modules.map(({ id }) => id)
  const problems = [
    ...unknownIds(yaml, ['modules'], value.modules, modules),
    ...unknownIds(yaml, ['lessons'], value.lessons, lessons),
    ...Object.entries(value.lessons).flatMap(([id, { objectives }]) =>
      lessons.includes(id)
        ? unknownIds(yaml, ['lessons', id, 'objectives'], objectives, objectivesOf(source, id))
        : [],
    ),
  ]
  return { value, parts: partsOf(yaml, value), problems }
}
