import type { ReferenceEvent, ReferencePerson, ReferencePlace, Saying } from '../../../core/course'

export interface Group<T> {
  /** Heading of the group, as it is compared. */
  readonly key: string
  readonly entries: readonly T[]
}

/** Groups entries by a key, in the order in which the keys first come. */
export const groupBy = <T>(entries: readonly T[], keyOf: (entry: T) => string): Group<T>[] => {
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups].map(([key, grouped]) => ({ key, entries: grouped }))
}

/** The letter under which a word stands, without its accent. */
export const letterOf = (word: string): string =>
  (word.match(/[\p{L}\p{N}]/u)?.[0] ?? '').normalize('NFD').charAt(0).toUpperCase()

/** Sorts by the name as readers of a language look it up. */
export const sortByName = <T>(entries: readonly T[], language: string, nameOf: (entry: T) => string): T[] => {
  const { compare } = new Intl.Collator(language)
  return [...entries].sort((a, b) => compare(nameOf(a), nameOf(b)))
}

/** The last word of a name first, as lists of people are sorted. */
export const lastNameFirst = (name: string): string => {
  const words = name.split(' ')
  return [words.at(-1), ...words.slice(0, -1)].join(' ')
}

/** Whom a filter of people may ask for: the places and organisations that people speak for. */
export interface PeopleFilter {
  readonly query: string
  /** `place:<id>`, `organisation:<name>`, or empty for all. */
  readonly group: string
  /** Id of an event, or empty for all. */
  readonly event: string
}

/** Says whether a person is of a group, and was at an event, that a filter asks for. */
export const isChosen = (person: ReferencePerson, { group, event }: Omit<PeopleFilter, 'query'>): boolean =>
  (group === '' ||
    group === `place:${person.place ?? ''}` ||
    group === `organisation:${person.organisation ?? ''}`) &&
  (event === '' || person.events.includes(event))

/** Places that took part by region, then all others under an empty key. */
export const groupPlaces = (places: readonly ReferencePlace[]): Group<ReferencePlace>[] => {
  const groups = groupBy(places, ({ participant, region }) => (participant ? (region ?? '') : ''))
  return [...groups.filter(({ key }) => key !== ''), ...groups.filter(({ key }) => key === '')]
}

/** Events by their day. */
export const groupEvents = (events: readonly ReferenceEvent[]): Group<ReferenceEvent>[] =>
  groupBy(events, ({ date }) => date)

/** Of several tellings of one event the longest; what names no event is kept. */
export const fullestTellings = (said: readonly Saying[]): Saying[] =>
  said.filter(
    (saying) =>
      saying.event === undefined ||
      !said.some((other) => other.event === saying.event && other.text.length > saying.text.length),
  )
