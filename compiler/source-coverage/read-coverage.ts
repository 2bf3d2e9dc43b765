import { coverageFile, type CourseFiles } from '../course/course-files'
import { unknownSection } from '../course/read-lists'
import type { ParsedLesson } from '../lesson/parse-lesson'
import { didYouMean } from '../nearest'
import { errorAt, start, type Problem } from '../problem'
import { coverageSchema, type CoveredParagraph, type CoveredSection } from '../schemas/coverage-schema'
import type { Path, YamlText } from '../yaml/parse-yaml'
import { readYamlFile } from '../yaml/read-shape'

/** Which segments teach which paragraph of the source. */
export interface Coverage {
  readonly sections: readonly CoveredSection[]
  readonly yaml: YamlText
}

type CitedSections = ReadonlyMap<string, ReadonlySet<string>>

/** What the list may point at; null where it is not known. */
export interface CoverageTargets {
  /** Ids of the source's sections, in its order. */
  readonly sections: ReadonlySet<string> | null
  /** The sections that each segment cites, by `lesson#segment`. */
  readonly segments: CitedSections | null
}

/** Names every segment of some lessons as lists do, with the sections it cites; null where a lesson could not be read. */
export const citedSections = (lessons: readonly ParsedLesson[]): CitedSections | null => {
  if (lessons.some(({ segments }) => segments.length === 0)) return null
  return new Map(
    lessons.flatMap(({ id, segments, links }) =>
      segments.map(({ id: segment, position }, index) => {
        const end = segments[index + 1]?.position.line ?? Infinity
        const cited = links.filter(
          (link) => link.kind === 'report' && link.position.line >= position.line && link.position.line < end,
        )
        return [`${id}#${segment}`, new Set(cited.map(({ target }) => target))] as const
      }),
    ),
  )
}

const checkParagraph = (
  { section }: CoveredSection,
  paragraph: CoveredParagraph,
  index: number,
  errorOf: (path: Path, message: string, hint: string) => Problem,
  { sections, segments }: CoverageTargets,
): Problem[] => {
  const { number, segments: named, none } = paragraph
  const name = `paragraph ${number} of section ${section}`
  const problems = (named ?? []).flatMap((segment, place) => {
    if (segments === null || segments.has(segment)) return []
    const hint = didYouMean(
      segment,
      segments.keys(),
      'write lesson#segment as the headings of the lesson have it',
    )
    return [errorOf(['segments', place], `no lesson has the segment "${segment}"`, hint)]
  })
  const isUnknown = sections !== null && !sections.has(section)
  const isCited =
    isUnknown || named === undefined || named.some((segment) => segments?.get(segment)?.has(section) ?? true)
  if (!isCited) {
    const hint = `add [§${section}](report:${section}) where the text has it from there, or name another segment`
    problems.push(errorOf(['segments'], `no segment of ${name} names section ${section}`, hint))
  }
  if (number !== index + 1) {
    const hint = 'list the paragraphs of a section from 1, without a gap'
    problems.push(errorOf(['number'], `${name} stands in place ${index + 1}`, hint))
  }
  if (named === undefined && none === undefined) {
    const hint = 'write `segments: [lesson#segment]`, or `none:` with the reason'
    problems.push(errorOf([], `nothing teaches ${name}, and no reason is given`, hint))
  }
  if (named !== undefined && none !== undefined) {
    problems.push(errorOf(['none'], `${name} has segments and a reason for none`, 'keep one of the two'))
  }
  return problems
}

const checkSections = (
  sections: readonly CoveredSection[],
  yaml: YamlText,
  known: CoverageTargets['sections'],
) => {
  const listed = sections.map(({ section }) => section)
  const problems = listed.flatMap((section, index) => {
    const position = yaml.positionOf([index, 'section'])
    if (known !== null && !known.has(section))
      return [errorAt(coverageFile, position, ...unknownSection(section, known))]
    return listed.indexOf(section) === index
      ? []
      : [errorAt(coverageFile, position, `section ${section} stands twice`, 'list each section once')]
  })
  const absent = [...(known ?? [])].filter((section) => !listed.includes(section))
  return [
    ...problems,
    ...absent.map((section) =>
      errorAt(coverageFile, start, `section ${section} is not listed`, 'add it with its paragraphs'),
    ),
  ]
}

/**
 * Reads `lessons/coverage.yaml`, which a course may lack.
 *
 * @returns the list where it is sound; null where it is missing or has problems
 */
export const readCoverage = (
  files: CourseFiles,
  targets: CoverageTargets,
): { readonly coverage: Coverage | null; readonly problems: readonly Problem[] } => {
  const text = files.get(coverageFile)
  if (text === undefined) return { coverage: null, problems: [] }
  const shape = readYamlFile(coverageFile, text, coverageSchema)
  if (shape.type === 'problems') return { coverage: null, problems: shape.problems }
  const { value: sections, yaml } = shape
  const problems = [
    ...checkSections(sections, yaml, targets.sections),
    ...sections.flatMap((section, at) =>
      section.paragraphs.flatMap((paragraph, index) => {
        const errorOf = (path: Path, message: string, hint: string) =>
          errorAt(coverageFile, yaml.positionOf([at, 'paragraphs', index, ...path]), message, hint)
        return checkParagraph(section, paragraph, index, errorOf, targets)
      }),
    ),
  ]
  return { coverage: problems.length > 0 ? null : { sections, yaml }, problems }
}
