import { pluralIn } from '../plural'

const plural = pluralIn('en')

const shown = (one: string, many: string) => (count: number, of: number) =>
  count === of
    ? plural(of, { one: `1 ${one}`, other: `${of} ${many}` })
    : `${count} of ${plural(of, { one: `1 ${one}`, other: `${of} ${many}` })}`

/** The words of the glossary, who’s who, events and places, which are loaded with these pages. */
export const reference = {
  noMatch: 'Nothing fits this filter.',
  clear: 'Clear the filter',
  letters: 'Jump to a letter',
  inLessons: 'In the lessons',
  more: (count: number) => `Show ${count} more`,
  section: (id: string) => `§${id}`,
  reportedIn: 'In the report',
  glossary: {
    title: 'Glossary',
    lead: 'The words of this course in plain English, with the parts of the lessons that use them.',
    filter: 'Find a term',
    shown: shown('term', 'terms'),
  },
  people: {
    title: 'Who’s who',
    lead: 'Everyone whom the course names: who they were at the time, where they took part, and what they said, in the words of this course.',
    filter: 'Find a person',
    group: 'City or organisation',
    event: 'Event',
    all: 'All',
    places: 'Cities and places',
    organisations: 'Organisations',
    shown: shown('person', 'people'),
    present: 'Present at',
    said: 'What was said',
    speaksFor: 'Speaks for',
  },
  events: {
    title: 'Events',
    lead: 'What happened, day by day: the official sessions, the events beside them, and those that the participants held themselves.',
    filter: 'Find an event',
    shown: shown('event', 'events'),
    speakers: 'Who spoke or took part',
    places: 'Cities there',
  },
  places: {
    title: 'Cities and places',
    lead: 'The cities that took part, by region, with who spoke for them and where, and the other places that the course names.',
    filter: 'Find a city, a country or a region',
    shown: shown('place', 'places'),
    others: 'Other places',
    delegation: 'Part of its country’s delegation',
    people: 'Who spoke for it',
    events: 'Where it was present',
  },
}
