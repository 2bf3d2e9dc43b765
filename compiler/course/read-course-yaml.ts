import { compareVersions } from '../../src/core/course'
import { errorAt, start, type Position, type Problem } from '../problem'
import { courseSchema, type CourseYaml } from '../schemas/course-schema'
import { readYamlFile } from '../yaml/read-shape'
import type { Path } from '../yaml/parse-yaml'
import { courseFile, type CourseFiles } from './course-files'

export interface ParsedCourseYaml {
  readonly value: CourseYaml
  readonly positionOf: (path: Path) => Position
  /** Ids of the lessons in teaching order, with their places. */
  readonly lessons: readonly { readonly id: string; readonly position: Position }[]
}

interface Named {
  readonly id: string
  readonly position: Position
}

const twice = (what: string, entries: readonly Named[], hint: string): Problem[] =>
  entries.flatMap(({ id, position }, index) =>
    entries.findIndex((other) => other.id === id) < index
      ? [errorAt(courseFile, position, `the ${what} "${id}" stands twice`, hint)]
      : [],
  )

/** Versions that do not stand newest first, or are newer than the course. */
const versionProblems = (
  { version, versions }: CourseYaml,
  positionOf: (path: Path) => Position,
): Problem[] =>
  versions.flatMap((entry, index) => {
    const before = versions[index - 1]?.version
    const position = positionOf(['versions', index, 'version'])
    if (before === undefined)
      return compareVersions(entry.version, version) > 0
        ? [
            errorAt(
              courseFile,
              position,
              `"${entry.version}" is newer than the course`,
              `raise version: ${version}`,
            ),
          ]
        : []
    return compareVersions(entry.version, before) >= 0
      ? [
          errorAt(
            courseFile,
            position,
            `"${entry.version}" stands below "${before}"`,
            'list versions once, newest first',
          ),
        ]
      : []
  })

/** Reads `lessons/course.yaml`. */
export const readCourseYaml = (
  files: CourseFiles,
): { readonly course: ParsedCourseYaml | null; readonly problems: readonly Problem[] } => {
  const text = files.get(courseFile)
  if (text === undefined) {
    const hint = 'a course is a folder with lessons/course.yaml in it; see docs/authors.md for what it holds'
    return { course: null, problems: [errorAt(courseFile, start, 'the course has no course.yaml', hint)] }
  }
  const shape = readYamlFile(courseFile, text, courseSchema)
  if (shape.type === 'problems') return { course: null, problems: shape.problems }
  const { value, yaml } = shape
  const { positionOf } = yaml
  const modules = value.modules.map(({ id }, index) => ({
    id,
    position: positionOf(['modules', index, 'id']),
  }))
  const lessons = value.modules.flatMap((module, index) =>
    module.lessons.map((id, place) => ({ id, position: positionOf(['modules', index, 'lessons', place]) })),
  )
  const sections = value.source.sections.map(({ id }, index) => ({
    id,
    position: positionOf(['source', 'sections', index, 'id']),
  }))
  const problems = [
    ...twice('module', modules, 'give each module an id of its own'),
    ...twice('lesson', lessons, 'a lesson belongs to one module, once'),
    ...twice('section', sections, 'list each section of the source once'),
    ...versionProblems(value, positionOf),
  ]
  return { course: { value, positionOf, lessons }, problems }
}
