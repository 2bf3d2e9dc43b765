import { findLesson, findSegment, type Course, type Lesson } from '../../../core/course'
import type { Hit } from '../../../core/search'
import type { SearchSources } from './documents'

/** The groups in which results are shown. */
export type ResultGroupName = 'lessons' | 'glossary' | 'people' | 'events' | 'places'

/** A result as it is shown, and where it leads. */
export interface SearchResult {
  readonly id: string
  readonly to: string
  /** Folded words to mark, here and where it leads. */
  readonly words: readonly string[]
  readonly title: string
  /** BCP 47, of the title. */
  readonly lang?: string | undefined
  /** The lesson of a segment, or the lesson that was found itself. */
  readonly lesson?: Lesson | undefined
  /** Slot of the segment whose text makes the excerpt. */
  readonly segment?: number | undefined
  /** What makes the excerpt where it is no segment. */
  readonly text: string
  /** ISO 8601, of an event. */
  readonly date?: string | undefined
}

/** Results of one kind, the best first. */
export interface ResultGroup {
  readonly name: ResultGroupName
  readonly results: readonly SearchResult[]
}

type Found = Omit<SearchResult, 'id' | 'words'> & { readonly group: ResultGroupName }

const foundLesson = (course: Course, id: string): Found | null => {
  const lesson = findLesson(course, id)
  if (!lesson) return null
  const text = lesson.objectives.map((objective) => objective.text).join(' · ')
  return { group: 'lessons', to: `/lesson/${id}`, title: lesson.title, lesson, text }
}

const foundSegment = (course: Course, slot: number): Found | null => {
  const found = findSegment(course, slot)
  if (!found) return null
  const { lesson, segment } = found
  const to = `/lesson/${lesson.id}`
  return { group: 'lessons', to, title: segment.title, lesson, segment: slot, text: '' }
}

const byId = <T extends { readonly id: string }>(list: readonly T[], id: string) =>
  list.find((one) => one.id === id)

const foundEntry = (kind: string, id: string, sources: SearchSources): Found | null => {
  if (kind === 'term') {
    const term = sources.glossary[id]
    if (!term) return null
    const title = term.acronym === undefined ? term.term : `${term.term} (${term.acronym})`
    return { group: 'glossary', to: `/glossary/${id}`, title, text: term.definition }
  }
  if (kind === 'person') {
    const person = byId(sources.people, id)
    if (!person) return null
    return {
      group: 'people',
      to: `/people/${id}`,
      title: person.name,
      lang: person.lang,
      text: person.office,
    }
  }
  if (kind === 'event') {
    const event = byId(sources.events, id)
    if (!event) return null
    return { group: 'events', to: `/events/${id}`, title: event.title, date: event.date, text: event.kind }
  }
  const place = byId(sources.places, id)
  if (!place) return null
  const text = [place.country, place.region].filter(Boolean).join(', ')
  return { group: 'places', to: `/places/${id}`, title: place.name, text }
}

const foundBy = (id: string, course: Course, sources: SearchSources): Found | null => {
  const colon = id.indexOf(':')
  const kind = id.slice(0, colon)
  const name = id.slice(colon + 1)
  if (kind === 'lesson') return foundLesson(course, name)
  return kind === 'segment' ? foundSegment(course, Number(name)) : foundEntry(kind, name, sources)
}

/** Groups hits by what they are; the group of the best hit comes first. */
export const groupHits = (hits: readonly Hit[], course: Course, sources: SearchSources): ResultGroup[] => {
  const groups = new Map<ResultGroupName, SearchResult[]>()
  for (const { id, words } of hits) {
    const found = foundBy(id, course, sources)
    if (!found) continue
    const { group, ...result } = found
    groups.set(group, [...(groups.get(group) ?? []), { ...result, id, words }])
  }
  return [...groups].map(([name, results]) => ({ name, results }))
}

/** Terms to try: those that most segments speak of. */
export const termsToTry = (
  glossary: SearchSources['glossary'],
  mentions: Readonly<Record<string, readonly number[]>>,
  most: number,
): string[] =>
  Object.entries(glossary)
    .sort(([a], [b]) => (mentions[b]?.length ?? 0) - (mentions[a]?.length ?? 0))
    .slice(0, most)
    .map(([, { term }]) => term)
