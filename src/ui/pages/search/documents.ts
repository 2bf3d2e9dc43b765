import type { Course, GlossaryTerm, Reference } from '../../../core/course'
import type { SearchDocument } from '../../../core/search'

/** What is searched besides the course's model. */
export interface SearchSources extends Pick<Reference, 'people' | 'events' | 'places'> {
  /** Words of each segment, by its slot. */
  readonly texts: ReadonlyMap<number, readonly string[]>
  /** By term id. */
  readonly glossary: Readonly<Record<string, GlossaryTerm>>
}

/** The kinds of what can be found, as the ids of documents begin. */
export type FoundKind = 'lesson' | 'segment' | 'term' | 'person' | 'event' | 'place'

/** Names a document: what it is, and its slot or id. */
export const documentId = (kind: FoundKind, id: string | number): string => `${kind}:${id}`

const line = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ')

const lessonDocuments = ({ lessons }: Course, texts: SearchSources['texts']): SearchDocument[] =>
  lessons.flatMap((lesson) => [
    {
      id: documentId('lesson', lesson.id),
      title: lesson.title,
      text: line(lesson.objectives.map(({ text }) => text)),
    },
    ...lesson.segments.map(({ slot, title }) => ({
      id: documentId('segment', slot),
      title,
      text: line(texts.get(slot) ?? []),
    })),
  ])

const namesIn = (list: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) =>
  list.filter(({ id }) => ids.includes(id)).map(({ name }) => name)

const referenceDocuments = ({ glossary, people, events, places }: SearchSources): SearchDocument[] => [
  ...Object.entries(glossary).map(([id, { term, acronym = '', definition }]) => ({
    id: documentId('term', id),
    title: line([term, acronym]),
    text: definition,
  })),
  ...people.map(({ id, name, office, place, organisation, said }) => ({
    id: documentId('person', id),
    title: name,
    names: line([office, organisation, ...namesIn(places, place === undefined ? [] : [place])]),
    text: line(said.map(({ text }) => text)),
  })),
  ...events.map((event) => ({
    id: documentId('event', event.id),
    title: event.title,
    names: line([event.kind, event.date]),
    text: line([...namesIn(people, event.speakers), ...namesIn(places, event.places)]),
  })),
  ...places.map(({ id, name, country, region }) => ({
    id: documentId('place', id),
    title: name,
    names: line([country, region]),
    text: '',
  })),
]

/** Lists what can be found in a course: lessons, their segments, terms, people, events, places. Never a question. */
export const searchDocuments = (course: Course, sources: SearchSources): SearchDocument[] => [
  ...lessonDocuments(course, sources.texts),
  ...referenceDocuments(sources),
]
