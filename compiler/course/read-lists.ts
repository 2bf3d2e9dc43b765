import type { z } from 'zod'
import type { Correction } from '../../src/core/course'
import { didYouMean } from '../nearest'
import { errorAt, type Problem } from '../problem'
import {
  correctionsSchema,
  eventsSchema,
  glossarySchema,
  peopleSchema,
  placesSchema,
  type CourseEvent,
  type Person,
  type Place,
  type Term,
} from '../schemas/list-schemas'
import { parseYaml, type YamlText } from '../yaml/parse-yaml'
import { readShape } from '../yaml/read-shape'
import { courseFile, listFiles, type CourseFiles } from './course-files'

/** Entries by id; null where the file has problems, so that nothing that points into it is called dangling. */
type Shelf<T> = ReadonlyMap<string, T> | null

export interface Lists {
  readonly glossary: Shelf<Term>
  readonly people: Shelf<Person>
  readonly places: Shelf<Place>
  readonly events: Shelf<CourseEvent>
  readonly corrections: readonly Correction[] | null
}

interface ParsedList<T> {
  readonly entries: readonly T[] | null
  readonly yaml: YamlText | null
  readonly problems: readonly Problem[]
}

const readList = <T>(files: CourseFiles, file: string, schema: z.ZodType<T[]>): ParsedList<T> => {
  const text = files.get(file)
  if (text === undefined) return { entries: [], yaml: null, problems: [] }
  const yaml = parseYaml(file, text)
  if (yaml.value === null) return { entries: [], yaml: null, problems: [] }
  const shape = readShape(yaml, schema)
  return shape.type === 'problems'
    ? { entries: null, yaml: null, problems: shape.problems }
    : { entries: shape.value, yaml: shape.yaml, problems: [] }
}

const readShelf = <T extends { readonly id: string }>(
  files: CourseFiles,
  file: string,
  schema: z.ZodType<T[]>,
): { shelf: Shelf<T>; list: ParsedList<T> } => {
  const list = readList(files, file, schema)
  if (list.entries === null) return { shelf: null, list }
  const shelf = new Map<string, T>()
  const problems: Problem[] = []
  list.entries.forEach((entry, index) => {
    if (shelf.has(entry.id) && list.yaml) {
      const position = list.yaml.positionOf([index, 'id'])
      problems.push(
        errorAt(file, position, `the id "${entry.id}" stands twice`, 'give each entry an id of its own'),
      )
    }
    shelf.set(entry.id, entry)
  })
  return { shelf, list: { ...list, problems } }
}

/** Says that the source has no such section. */
export const unknownSection = (
  section: string,
  sections: ReadonlySet<string>,
): [message: string, hint: string] => [
  `the source has no section "${section}"`,
  didYouMean(section, sections, `add it to source.sections in ${courseFile}`),
]

const checkSections = (
  yaml: YamlText | null,
  references: readonly { readonly section: string; readonly path: readonly (string | number)[] }[],
  sections: ReadonlySet<string> | null,
): Problem[] =>
  references.flatMap(({ section, path }) =>
    sections === null || sections.has(section) || yaml === null
      ? []
      : [errorAt(yaml.file, yaml.positionOf(path), ...unknownSection(section, sections))],
  )

/**
 * Reads the files that lessons share; each may be missing.
 *
 * @param sections ids of the source's sections, null where they are not known
 */
export const readLists = (
  files: CourseFiles,
  sections: ReadonlySet<string> | null,
): { readonly lists: Lists; readonly problems: readonly Problem[] } => {
  const glossary = readShelf(files, listFiles.glossary, glossarySchema)
  const people = readShelf(files, listFiles.people, peopleSchema)
  const places = readShelf(files, listFiles.places, placesSchema)
  const events = readShelf(files, listFiles.events, eventsSchema)
  const corrections = readList(files, listFiles.corrections, correctionsSchema)
  const eventSections = (events.list.entries ?? []).flatMap((event, index) =>
    event.sections.map((section, place) => ({ section, path: [index, 'sections', place] })),
  )
  const correctionSections = (corrections.entries ?? []).map(({ section }, index) => ({
    section,
    path: [index, 'section'],
  }))
  return {
    lists: {
      glossary: glossary.shelf,
      people: people.shelf,
      places: places.shelf,
      events: events.shelf,
      corrections: corrections.entries,
    },
    problems: [
      ...[glossary, people, places, events].flatMap(({ list }) => list.problems),
      ...corrections.problems,
      ...checkSections(events.list.yaml, eventSections, sections),
      ...checkSections(corrections.yaml, correctionSections, sections),
    ],
  }
}
