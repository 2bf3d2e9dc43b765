import type {
  Course,
  Mentions,
  Reference,
  ReferenceEvent,
  ReferencePerson,
  ReferencePlace,
  Saying,
} from '../../src/core/course'
import type { CourseContent } from './check-course'
import { mentionsIn, voicesIn, type ListedKind, type Mention, type Voice } from './find-mentions'

/** What was found in the lessons, and where in the course it stands. */
interface Found {
  readonly mentions: readonly Mention[]
  readonly voices: readonly Voice[]
  readonly slotOf: (place: { readonly lesson: string; readonly segment: string }) => number
}

const once = <T>(list: readonly T[]): T[] => [...new Set(list)]

const segmentsOf = ({ mentions, slotOf }: Found, kind: ListedKind, id: string): Mentions =>
  once(mentions.filter((mention) => mention.kind === kind && mention.id === id).map(slotOf))

const sayingsOf = ({ voices, slotOf }: Found, person: string): Saying[] =>
  voices
    .filter((voice) => voice.person === person)
    .map((voice) => ({ segment: slotOf(voice), event: voice.event, text: voice.text }))

/** Events by date, in the order of their list within a day. */
const buildEvents = ({ events, people }: CourseContent, found: Found): ReferenceEvent[] =>
  [...events.values()]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((event) => {
      const heard = found.voices.filter((voice) => voice.event === event.id).map(({ person }) => person)
      const speakers = once([...(event.speakers ?? []), ...heard])
      const homes = speakers.flatMap((id) => people.get(id)?.place ?? [])
      return {
        ...event,
        speakers,
        places: once([...homes, ...(event.places ?? [])]),
        segments: segmentsOf(found, 'event', event.id),
      }
    })

const buildPeople = (
  { people }: CourseContent,
  events: readonly ReferenceEvent[],
  found: Found,
): ReferencePerson[] =>
  [...people.values()].map((person) => ({
    ...person,
    events: events.filter(({ speakers }) => speakers.includes(person.id)).map(({ id }) => id),
    said: sayingsOf(found, person.id),
    segments: segmentsOf(found, 'person', person.id),
  }))

const buildPlaces = (
  { places }: CourseContent,
  people: readonly ReferencePerson[],
  events: readonly ReferenceEvent[],
  found: Found,
): ReferencePlace[] =>
  [...places.values()].map(({ id, name, country, region, participant = false, delegation = false }) => ({
    id,
    name,
    country,
    region,
    participant,
    delegation,
    people: people.filter(({ place }) => place === id).map((person) => person.id),
    events: events.filter((event) => event.places.includes(id)).map((event) => event.id),
    segments: segmentsOf(found, 'place', id),
  }))

const slotFinder = ({ lessons }: Course): Found['slotOf'] => {
  const slots = new Map(
    lessons.flatMap(({ id, segments }) => segments.map((segment) => [`${id} ${segment.id}`, segment.slot])),
  )
  return ({ lesson, segment }) => {
    const slot = slots.get(`${lesson} ${segment}`)
    if (slot === undefined) throw new Error(`No slot for "${lesson} ${segment}": the ledger was not checked`)
    return slot
  }
}

/** Links terms, people, places and events with each other and with the segments of a course that was checked. */
export const buildReference = (content: CourseContent, course: Course): Reference => {
  const lessons = content.lessons.map(({ lesson }) => lesson)
  const found: Found = {
    mentions: lessons.flatMap(mentionsIn),
    voices: lessons.flatMap(voicesIn),
    slotOf: slotFinder(course),
  }
  const events = buildEvents(content, found)
  const people = buildPeople(content, events, found)
  return {
    terms: Object.fromEntries([...content.glossary.keys()].map((id) => [id, segmentsOf(found, 'term', id)])),
    people,
    places: buildPlaces(content, people, events, found),
    events,
  }
}
