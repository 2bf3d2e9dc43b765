import { foldedWords } from './words'

/**
 * Which words stand in which texts, as it travels to a device: an inverted index without counts and places, which
 * weighs a third of the texts themselves.
 */
export interface PackedTexts {
  /** The numbers by which the texts are known, ascending. */
  readonly ids: readonly number[]
  /** All words in alphabetical order; before each a mark of how many letters it shares with the one before. */
  readonly words: string
  /** For each word, between blanks, the places of its texts in `ids`: a character for each distance to the next. */
  readonly places: string
}

/** No word holds one of these. */
const sharedMarks = "!#$%&'()*+"

// All that JSON leaves as it is, without the blank.
const distances = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((character) => character !== '"' && character !== '\\')
  .join('')
const farthest = distances.length - 1

const markOf = (word: string, before: string): string => {
  let shared = 0
  while (shared < sharedMarks.length - 1 && shared < before.length && word[shared] === before[shared])
    shared++
  return sharedMarks.charAt(shared) + word.slice(shared)
}

/** Writes a distance; one that no character can say is a run of the last character before the rest. */
const packDistance = (distance: number): string =>
  distances.charAt(farthest).repeat(Math.floor(distance / farthest)) + distances.charAt(distance % farthest)

const packPlaces = (places: readonly number[]): string =>
  places.map((place, index) => packDistance(place - (places[index - 1] ?? -1) - 1)).join('')

/**
 * Packs the words of texts, in any order of the texts.
 *
 * @param texts by a number that is at least 0
 */
export const packTexts = (texts: ReadonlyMap<number, string>): PackedTexts => {
  const ids = [...texts.keys()].sort((a, b) => a - b)
  const placesOf = new Map<string, number[]>()
  ids.forEach((id, place) => {
    for (const word of new Set(foldedWords(texts.get(id) ?? ''))) {
      placesOf.set(word, [...(placesOf.get(word) ?? []), place])
    }
  })
  const words = [...placesOf.keys()].sort()
  return {
    ids,
    words: words.map((word, index) => markOf(word, words[index - 1] ?? '')).join(''),
    places: words.map((word) => packPlaces(placesOf.get(word) ?? [])).join(' '),
  }
}

const unpackWords = (packed: string): string[] => {
  const words: string[] = []
  for (const [, mark = '', rest = ''] of packed.matchAll(/([!#-+])([^!#-+]*)/g)) {
    words.push((words.at(-1) ?? '').slice(0, sharedMarks.indexOf(mark)) + rest)
  }
  return words
}

const unpackPlaces = (packed: string): number[] => {
  const places: number[] = []
  let skipped = 0
  for (const character of packed) {
    const distance = distances.indexOf(character)
    skipped += distance
    if (distance === farthest) continue
    places.push((places.at(-1) ?? -1) + 1 + skipped)
    skipped = 0
  }
  return places
}

/** Gives the words of each text back, by its number, once each and in alphabetical order. */
export const unpackTexts = ({ ids, words, places }: PackedTexts): ReadonlyMap<number, readonly string[]> => {
  const texts = new Map<number, string[]>(ids.map((id) => [id, []]))
  const lists = places.split(' ')
  unpackWords(words).forEach((word, index) => {
    for (const place of unpackPlaces(lists[index] ?? '')) texts.get(ids[place] ?? -1)?.push(word)
  })
  return texts
}
