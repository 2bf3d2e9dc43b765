import { figuresFolder, listFiles, type CourseFiles } from '../course/course-files'
import { unknownSection, type Lists } from '../course/read-lists'
import { didYouMean } from '../nearest'
import { errorAt, start, type Problem } from '../problem'
import { figureSchema, type FigureYaml } from '../schemas/figure-schema'
import type { YamlText } from '../yaml/parse-yaml'
import { readYamlFile } from '../yaml/read-shape'
import { repeated } from '../yaml/repeated'
import type { FigureIds, FigureReference } from './figure-kind'
import { openFigure, type OpenedFigure } from './kinds'

/** A figure that was read; null where its file has problems, so that nothing that points at it is called dangling. */
type ReadFigure = (OpenedFigure & { readonly file: string; readonly yaml: FigureYaml }) | null

/** Figures by id. */
export type FigureShelf = ReadonlyMap<string, ReadFigure>

/** What figures may name; null where it is not known, because its own file has problems. */
export type FigureTargets = Pick<Lists, 'people' | 'places' | 'events'> & {
  readonly sections: ReadonlySet<string> | null
}

const nouns = { people: 'person', places: 'place', events: 'event' } as const

const danglingIn = (
  yaml: YamlText,
  references: readonly FigureReference[],
  targets: FigureTargets,
): Problem[] =>
  references.flatMap(({ id, path, to }) => {
    const complain = (message: string, hint: string) => [
      errorAt(yaml.file, yaml.positionOf(path), message, hint),
    ]
    if (typeof to === 'object') {
      if (to.ids.includes(id)) return []
      return complain(`no ${to.what} has the id "${id}"`, didYouMean(id, to.ids, `add the ${to.what}`))
    }
    if (to === 'sections') {
      const { sections } = targets
      return sections === null || sections.has(id) ? [] : complain(...unknownSection(id, sections))
    }
    const shelf = targets[to]
    if (shelf === null || shelf.has(id)) return []
    const hint = didYouMean(id, shelf.keys(), `add it to ${listFiles[to]}`)
    return complain(`no ${nouns[to]} has the id "${id}"`, hint)
  })

const twiceIn = (yaml: YamlText, lists: readonly FigureIds[]): Problem[] =>
  lists.flatMap(({ what, entries }) =>
    repeated(entries).map(({ id, path }) =>
      errorAt(yaml.file, yaml.positionOf(path), `the ${what} "${id}" stands twice`, 'keep one of the two'),
    ),
  )

const faultsIn = (yaml: YamlText, opened: OpenedFigure, targets: FigureTargets): Problem[] => {
  const { people, places, events } = targets
  if (!people || !places || !events) return []
  return opened
    .faults({ people, places, events })
    .map(({ path, message, hint }) => errorAt(yaml.file, yaml.positionOf(path), message, hint))
}

const checkSource = (yaml: YamlText, { sections, beyond }: FigureYaml): Problem[] =>
  sections.length + beyond.length > 0
    ? []
    : [
        errorAt(
          yaml.file,
          yaml.positionOf(['title']),
          'the figure names no source',
          'write `sections:` with sections of the source, or `beyond:` with documents',
        ),
      ]

const readFigure = (
  file: string,
  text: string,
  targets: FigureTargets,
): { readonly figure: ReadFigure; readonly problems: readonly Problem[] } => {
  const shape = readYamlFile(file, text, figureSchema)
  if (shape.type === 'problems') return { figure: null, problems: shape.problems }
  const { value, yaml } = shape
  const opened = openFigure(value)
  const cited = value.sections.map((id, index) => ({
    id,
    path: ['sections', index],
    to: 'sections' as const,
  }))
  const problems = [
    ...checkSource(yaml, value),
    ...danglingIn(yaml, [...cited, ...opened.references], targets),
    ...twiceIn(yaml, opened.ids),
  ]
  if (problems.length > 0) return { figure: null, problems }
  const faults = faultsIn(yaml, opened, targets)
  return { figure: faults.length > 0 ? null : { ...opened, file, yaml: value }, problems: faults }
}

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Reads the figures of a course, each from a file that has its id as its name. */
export const readFigures = (
  files: CourseFiles,
  targets: FigureTargets,
): { readonly figures: FigureShelf; readonly problems: readonly Problem[] } => {
  const figures = new Map<string, ReadFigure>()
  const problems: Problem[] = []
  for (const [file, text] of files) {
    if (!file.startsWith(`${figuresFolder}/`)) continue
    const id = file.slice(figuresFolder.length + 1).replace(/\.yaml$/, '')
    if (!idForm.test(id)) {
      const hint = 'name it with small letters, digits and hyphens, such as compact-objectives.yaml'
      problems.push(errorAt(file, start, `"${id}" is no id of a figure`, hint))
    }
    const read = readFigure(file, text, targets)
    figures.set(id, read.figure)
    problems.push(...read.problems)
  }
  return { figures, problems }
}
