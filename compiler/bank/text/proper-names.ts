import type { Person, Place, Term } from '../../schemas/list-schemas'
import { wordsOf } from './words'

/** The lists of a course in which names stand. */
export interface NameLists {
  readonly people: Iterable<Person>
  readonly places: Iterable<Place>
  readonly terms: Iterable<Term>
}

/** Small words within the names of bodies and documents. */
const joining: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'on', 'in', 'to', 'de', 'des', 'et'])

/** Words beside a name that ask for nothing more than the name. */
const besideNames: ReadonlySet<string> = new Set(
  `a an and at both by city cities country director for from general governments government in lord mayor mayors of or
  president secretary state states the`.split(/\s+/),
)

const isWrittenAsName = (term: string): boolean => {
  const words = term.split(/\s+/)
  return words.length > 1 && words.every((word) => joining.has(word) || /^\P{Ll}/u.test(word))
}

const namesIn = ({ people, places, terms }: NameLists): string[] => [
  ...[...people].flatMap(({ name, organisation = '' }) => [
    name,
    name.split(/\s+/).at(-1) ?? '',
    organisation,
  ]),
  ...[...places].flatMap(({ name, country }) => [name, country]),
  ...[...terms].flatMap(({ term, acronym = '' }) => [isWrittenAsName(term) ? term : '', acronym]),
]

/** Stands for a name in a text from which all names were taken. */
const blank = '\uFFFC'

/**
 * Makes a test for texts that give a name and nothing more, but for what it is behind a comma. Names are those of people,
 * also the last word of each, of their organisations, of places and countries, of terms of several words that are
 * written with capitals, and short forms of terms.
 */
export const readProperNames = (lists: NameLists): ((text: string) => boolean) => {
  const names = [...new Set(namesIn(lists))].filter((name) => name !== '')
  if (names.length === 0) return () => false
  const longestFirst = names
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'gu')
  return (text) => {
    const [head = ''] = text.replace(pattern, blank).split(',')
    return head.includes(blank) && wordsOf(head).every((word) => besideNames.has(word))
  }
}
