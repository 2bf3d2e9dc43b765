import { errorAt, start, type Position, type Problem } from '../problem'
import { frontmatterSchema, type Frontmatter } from '../schemas/frontmatter-schema'
import { parseYaml, type Path } from '../yaml/parse-yaml'
import { readShape } from '../yaml/read-shape'

export interface ParsedFrontmatter {
  /** Null where it is missing or invalid. */
  readonly value: Frontmatter | null
  readonly positionOf: (path: Path) => Position
  readonly problems: readonly Problem[]
}

const head = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m

const twice = (file: string, value: Frontmatter, positionOf: ParsedFrontmatter['positionOf']): Problem[] =>
  value.objectives.flatMap(({ id }, index) =>
    value.objectives.findIndex((other) => other.id === id) < index
      ? [
          errorAt(
            file,
            positionOf(['objectives', index, 'id']),
            `the objective id "${id}" stands twice`,
            'give each objective of a lesson an id of its own',
          ),
        ]
      : [],
  )

/** Reads the YAML at the head of a lesson. */
export const parseFrontmatter = (file: string, text: string): ParsedFrontmatter => {
  const match = head.exec(text)
  if (match?.index !== 0) {
    const hint =
      'start the file with a line of ---, the fields id, sections, title, objectives, and another ---'
    return { value: null, positionOf: () => start, problems: [errorAt(file, start, 'no frontmatter', hint)] }
  }
  const yaml = parseYaml(file, match[1] ?? '', 2)
  const shape = readShape(yaml, frontmatterSchema)
  if (shape.type === 'problems') return { value: null, positionOf: yaml.positionOf, problems: shape.problems }
  return {
    value: shape.value,
    positionOf: yaml.positionOf,
    problems: twice(file, shape.value, yaml.positionOf),
  }
}
