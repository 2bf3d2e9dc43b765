import type { Worksheet } from '../../src/core/course'
import type { ParsedLesson } from '../lesson/parse-lesson'
import { didYouMean } from '../nearest'
import { errorAt, type Problem } from '../problem'
import type { Place } from '../schemas/list-schemas'
import { worksheetSchema, type WorksheetYaml } from '../schemas/worksheet-schema'
import type { Path, YamlText } from '../yaml/parse-yaml'
import { readYamlFile } from '../yaml/read-shape'
import { repeated } from '../yaml/repeated'
import { courseFile, listFiles, worksheetFile, type CourseFiles } from './course-files'
import { unknownSection } from './read-lists'

/** What a worksheet may point at; null where it is not known. */
export interface WorksheetTargets {
  readonly sections: ReadonlySet<string> | null
  readonly places: ReadonlyMap<string, Place> | null
  /** Ids of the course's lessons. */
  readonly lessonIds: ReadonlySet<string> | null
  readonly lessons: readonly ParsedLesson[]
}

type ErrorOf = (path: Path, message: string, hint: string) => Problem

/** The tasks of all lessons; null where they are not all known. */
const taskIds = ({ lessons, lessonIds }: WorksheetTargets): Set<string> | null => {
  const readable = lessons.filter(({ segments }) => segments.length > 0).map(({ id }) => id)
  if (lessonIds === null || [...lessonIds].some((id) => !readable.includes(id))) return null
  const tasks = lessons.flatMap(({ id, components }) =>
    components.flatMap(({ name, attributes }) =>
      name === 'InYourCity' ? [{ id, task: attributes['id'] }] : [],
    ),
  )
  return tasks.some(({ task }) => task === undefined)
    ? null
    : new Set(tasks.map(({ id, task = '' }) => `${id}/${task}`))
}

const checkTwice = (
  list: 'fields' | 'checks',
  entries: readonly { id: string }[],
  errorOf: ErrorOf,
): Problem[] =>
  repeated(entries.map(({ id }, index) => ({ id, index }))).map(({ id, index }) =>
    errorOf([list, index, 'id'], `the id "${id}" stands twice`, 'give each entry an id of its own'),
  )

const checkFields = (
  { fields }: WorksheetYaml,
  tasks: ReadonlySet<string> | null,
  { sections, places }: WorksheetTargets,
  errorOf: ErrorOf,
): Problem[] =>
  fields.flatMap(({ example, tasks: named }, index) => {
    const problems = named.flatMap((task, place) =>
      tasks === null || tasks.has(task)
        ? []
        : [
            errorOf(
              ['fields', index, 'tasks', place],
              `no lesson has the task "${task}"`,
              didYouMean(task, tasks, 'write lesson/task as the <InYourCity> of the lesson has it'),
            ),
          ],
    )
    if (sections !== null && !sections.has(example.source))
      problems.push(
        errorOf(['fields', index, 'example', 'source'], ...unknownSection(example.source, sections)),
      )
    if (example.place !== undefined && places !== null && !places.has(example.place))
      problems.push(
        errorOf(
          ['fields', index, 'example', 'place'],
          `no place has the id "${example.place}"`,
          didYouMean(example.place, places.keys(), `add it to ${listFiles.places}`),
        ),
      )
    return problems
  })

const checkChecks = (
  { checks }: WorksheetYaml,
  ids: ReadonlySet<string> | null,
  errorOf: ErrorOf,
): Problem[] =>
  checks.flatMap(({ lesson }, index) =>
    ids === null || ids.has(lesson)
      ? []
      : [
          errorOf(
            ['checks', index, 'lesson'],
            `no lesson has the id "${lesson}"`,
            didYouMean(lesson, ids, `see the modules in ${courseFile} for the ids of lessons`),
          ),
        ],
  )

/** Names the tasks that no field takes up: what a learner writes there would lead nowhere. */
const checkTaken = ({ fields }: WorksheetYaml, lessons: readonly ParsedLesson[]): Problem[] => {
  const taken = new Set(fields.flatMap(({ tasks }) => tasks))
  return lessons.flatMap(({ id, file, components }) =>
    components.flatMap(({ name, attributes, position }) => {
      const task = `${id}/${attributes['id'] ?? ''}`
      return name !== 'InYourCity' || attributes['id'] === undefined || taken.has(task)
        ? []
        : [
            errorAt(
              file,
              position,
              `no field of the worksheet takes up the task "${task}"`,
              `name it in \`tasks\` of a field in ${worksheetFile}`,
            ),
          ]
    }),
  )
}

const linkFields = ({ fields, ...rest }: WorksheetYaml, targets: WorksheetTargets): Worksheet => ({
  ...rest,
  fields: fields.map(({ example, tasks, ...field }) => ({
    ...field,
    example: {
      text: example.text,
      place: example.place === undefined ? null : (targets.places?.get(example.place)?.name ?? null),
      section: example.source,
    },
    tasks: tasks.map((reference) => {
      const [lesson = '', task = ''] = reference.split('/')
      return { lesson, task }
    }),
  })),
})

const checkAll = (value: WorksheetYaml, yaml: YamlText, targets: WorksheetTargets): Problem[] => {
  const errorOf: ErrorOf = (path, message, hint) =>
    errorAt(worksheetFile, yaml.positionOf(path), message, hint)
  return [
    ...checkTwice('fields', value.fields, errorOf),
    ...checkTwice('checks', value.checks, errorOf),
    ...checkFields(value, taskIds(targets), targets, errorOf),
    ...checkChecks(value, targets.lessonIds, errorOf),
    ...checkTaken(value, targets.lessons),
  ]
}

/** Reads the worksheet that the tasks of the lessons add up to; a course may lack it (null). */
export const readWorksheet = (
  files: CourseFiles,
  targets: WorksheetTargets,
): { readonly worksheet: Worksheet | null; readonly problems: readonly Problem[] } => {
  const text = files.get(worksheetFile)
  if (text === undefined) return { worksheet: null, problems: [] }
  const shape = readYamlFile(worksheetFile, text, worksheetSchema)
  if (shape.type === 'problems') return { worksheet: null, problems: shape.problems }
  return {
    worksheet: linkFields(shape.value, targets),
    problems: checkAll(shape.value, shape.yaml, targets),
  }
}
