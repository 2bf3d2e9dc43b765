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
import { checkReferences, type ListReference } from './check-lists'
import type { ListEntry } from './check-mentions'
import { courseFile, listFiles, type CourseFiles } from './course-files'
import type { ListedKind } from './find-mentions'

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
  references: readonly ListReference[],
  sections: ReadonlySet<string> | null,
): Problem[] =>
  references.flatMap(({ id, path }) =>
    sections === null || sections.has(id) || yaml === null
      ? []
      : [errorAt(yaml.file, yaml.positionOf(path), ...unknownSection(id, sections))],
  )

const entriesOf = (kind: ListedKind, { entries, yaml }: ParsedList<{ readonly id: string }>): ListEntry[] =>
  yaml === null
    ? []
    : (entries ?? []).map(({ id }, index) => ({
        kind,
        id,
        file: yaml.file,
        position: yaml.positionOf([index, 'id']),
      }))

const idsIn = <T>(
  list: ParsedList<T>,
  field: string,
  read: (entry: T) => readonly string[] | undefined,
): ListReference[] =>
  (list.entries ?? []).flatMap((entry, index) =>
    (read(entry) ?? []).map((id, place) => ({ id, path: [index, field, place] })),
  )

const checkSectionsOf = (
  events: ParsedList<CourseEvent>,
  corrections: ParsedList<Correction>,
  sections: ReadonlySet<string> | null,
): Problem[] => {
  const eventSections = idsIn(events, 'sections', (event) => event.sections)
  const correctionSections = (corrections.entries ?? []).map(({ section }, index) => ({
    id: section,
    path: [index, 'section'],
  }))
  return [
    ...checkSections(events.yaml, eventSections, sections),
    ...checkSections(corrections.yaml, correctionSections, sections),
  ]
}

/** Finds people and places that the lists name and do not hold. */
const checkNamed = (
  people: ParsedList<Person>,
  events: ParsedList<CourseEvent>,
  shelves: { readonly people: Shelf<Person>; readonly places: Shelf<Place> },
): Problem[] => {
  const homes = (people.entries ?? []).flatMap(({ place }, index) =>
    place === undefined ? [] : [{ id: place, path: [index, 'place'] }],
  )
  const speakers = idsIn(events, 'speakers', (event) => event.speakers)
  const places = idsIn(events, 'places', (event) => event.places)
  return [
    ...checkReferences(people.yaml, homes, shelves.places, 'place', listFiles.places),
    ...checkReferences(events.yaml, speakers, shelves.people, 'person', listFiles.people),
    ...checkReferences(events.yaml, places, shelves.places, 'place', listFiles.places),
  ]
}

export interface ReadLists {
  readonly lists: Lists
  /** What lessons may link to, with its place. */
  readonly entries: readonly ListEntry[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the files that lessons share; each may be missing.
 *
 * @param sections ids of the source's sections, null where they are not known
 */
export const readLists = (files: CourseFiles, sections: ReadonlySet<string> | null): ReadLists => {
  const glossary = readShelf(files, listFiles.glossary, glossarySchema)
  const people = readShelf(files, listFiles.people, peopleSchema)
  const places = readShelf(files, listFiles.places, placesSchema)
  const events = readShelf(files, listFiles.events, eventsSchema)
  const corrections = readList(files, listFiles.corrections, correctionsSchema)
  return {
    lists: {
      glossary: glossary.shelf,
      people: people.shelf,
      places: places.shelf,
      events: events.shelf,
      corrections: corrections.entries,
    },
    entries: [
      ...entriesOf('term', glossary.list),
      ...entriesOf('person', people.list),
      ...entriesOf('place', places.list),
      ...entriesOf('event', events.list),
    ],
    problems: [
      ...[glossary, people, places, events].flatMap(({ list }) => list.problems),
      ...corrections.problems,
      ...checkSectionsOf(events.list, corrections, sections),
      ...checkNamed(people.list, events.list, { people: people.shelf, places: places.shelf }),
    ],
  }
}
