import MiniSearch from 'minisearch'
import { foldedWords, foldText } from './words'

/** Something that can be found. */
export interface SearchDocument {
  /** Known to the caller alone. */
  readonly id: string
  /** What it is called; a word found here weighs more. */
  readonly title: string
  /** Further names of it, such as an acronym or an office. */
  readonly names?: string
  readonly text: string
}

/** What a search found, and the words by which. */
export interface Hit {
  readonly id: string
  /** Above 0; comparable within one search. */
  readonly score: number
  /** Folded words of the document that answered the query. */
  readonly words: readonly string[]
}

export interface SearchOfCourse {
  /**
   * Finds documents, the best first. Words may be unfinished, of three letters and more, and have a typing error, of
   * four letters and more. Every word has to be found; where no document has all of them, any will do.
   */
  readonly find: (query: string) => readonly Hit[]
  /** Words of the course that are spelt like those of a query, the nearest first; at most `most`. */
  readonly suggest: (query: string, most: number) => readonly string[]
}

const weights = { title: 3, names: 2, text: 1 }

/** The share of a word's letters that may be wrong, rounded: one from four, two from seven, where two may have changed places. */
const typos = 0.22
const fewestForTypos = 4
const fewestForPrefix = 3
/** For suggestions where nothing was found: nearly half of them. */
const manyTypos = 0.45

/** Makes documents searchable. Takes about a tenth of a second for a course of fourteen lessons on a laptop. */
export const createSearch = (documents: readonly SearchDocument[]): SearchOfCourse => {
  const index = new MiniSearch<SearchDocument>({
    fields: Object.keys(weights),
    tokenize: foldedWords,
    processTerm: (word) => word,
    searchOptions: {
      boost: weights,
      prefix: (word) => word.length >= fewestForPrefix,
      fuzzy: (word) => (word.length >= fewestForTypos ? typos : false),
      // A finished, right word counts above its neighbours.
      weights: { prefix: 0.4, fuzzy: 0.2 },
    },
  })
  index.addAll(documents)
  const run = (query: string, combineWith: 'AND' | 'OR'): Hit[] =>
    index
      .search(query, { combineWith })
      .map(({ id, score, terms }) => ({ id: String(id), score, words: terms }))
  return {
    find: (query) => {
      const all = run(query, 'AND')
      return all.length > 0 ? all : run(query, 'OR')
    },
    suggest: (query, most) => {
      const asked = new Set(foldedWords(query))
      const found = index.search(foldText(query), { fuzzy: manyTypos, prefix: false, combineWith: 'OR' })
      const words = found.flatMap(({ terms }) => terms).filter((word) => !asked.has(word))
      return [...new Set(words)].slice(0, most)
    },
  }
}
