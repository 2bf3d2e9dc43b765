import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** The words of search. */
export const search = {
  title: 'Search',
  field: 'Search the course',
  lead: 'Finds words in the lessons, the glossary, who’s who, events and places. Questions are not searched. Capital letters, accents and small typing errors do not matter.',
  try: 'Try one of these:',
  found: (query: string, count: number) =>
    plural(count, { one: `1 result for “${query}”`, other: `${count} results for “${query}”` }),
  none: (query: string) => `Nothing found for “${query}”.`,
  noneHint:
    'Try fewer words, or another word for the same thing. The glossary and the lists have everything:',
  didYouMean: 'Did you mean:',
  groups: {
    lessons: 'Lessons',
    glossary: 'Glossary',
    people: 'Who’s who',
    events: 'Events',
    places: 'Cities and places',
  },
  more: (count: number, group: string) => `Show ${count} more in ${group}`,
  lesson: (number: number, title: string) => `Lesson ${number}: ${title}`,
  wholeLesson: (number: number) => `Lesson ${number}`,
  keys: (key: string) => `Press ${key} on any page to search. Enter goes to the first result.`,
}
