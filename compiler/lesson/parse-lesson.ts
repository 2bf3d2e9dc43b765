import { errorAt, type Position, type Problem } from '../problem'
import type { Frontmatter } from '../schemas/frontmatter-schema'
import type { Path } from '../yaml/parse-yaml'
import { parseFrontmatter } from './frontmatter'
import { parseMdx } from './parse-mdx'
import { readNodes, type LessonComponent, type LessonLink } from './read-nodes'
import { readSegments, type ParsedSegment } from './read-segments'

/** A lesson's text, read; whether what it points at exists is for the course to say. */
export interface ParsedLesson {
  readonly file: string
  /** The id in the file's name, which the frontmatter repeats. */
  readonly id: string
  readonly text: string
  /** Null where it is missing or invalid. */
  readonly frontmatter: Frontmatter | null
  /** Finds where a field of the frontmatter stands. */
  readonly positionOf: (path: Path) => Position
  readonly segments: readonly ParsedSegment[]
  readonly words: number
  /** What its paragraphs say, without markup. */
  readonly paragraphs: readonly string[]
  readonly links: readonly LessonLink[]
  readonly components: readonly LessonComponent[]
  readonly problems: readonly Problem[]
}

const checkId = (file: string, id: string, found: string | undefined, position: Position): Problem[] =>
  found === undefined || found === id
    ? []
    : [
        errorAt(
          file,
          position,
          `the id "${found}" is not the one in the file's name`,
          `write "${id}" or rename the file`,
        ),
      ]

/** Reads a lesson; its frontmatter is checked even where its text is no MDX. */
export const parseLesson = (file: string, id: string, text: string): ParsedLesson => {
  const { value, positionOf, problems } = parseFrontmatter(file, text)
  const idProblems = checkId(file, id, value?.id, positionOf(['id']))
  const base = { file, id, text, frontmatter: value, positionOf }
  const mdx = parseMdx(file, text)
  if ('problem' in mdx) {
    const none = { segments: [], words: 0, paragraphs: [], links: [], components: [] }
    return { ...base, ...none, problems: [...problems, ...idProblems, mdx.problem] }
  }
  const { links, components, problems: nodeProblems } = readNodes(file, mdx.tree)
  const { segments, words, paragraphs, problems: segmentProblems } = readSegments(file, mdx.tree)
  return {
    ...base,
    segments,
    words,
    paragraphs,
    links,
    components,
    problems: [...problems, ...idProblems, ...nodeProblems, ...segmentProblems],
  }
}
