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
  ]
  return { course: { value, positionOf, lessons }, problems }
}
