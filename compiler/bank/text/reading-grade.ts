import { wordsOf } from './words'

/** A final e that is not spoken, also in -es and -ed. */
const silentEnding = /(?:[^laeiouycghsxz]es|[^td]ed|[^l]e)$/
/** Two vowels that are spoken one after the other. */
const parted = /(?<![cglnst])i[aou]|eing|ying|ual/g

/** Estimates the syllables of an English word by its groups of vowels. */
const syllablesIn = (word: string): number => {
  if (/^\d/.test(word)) return 1
  const groups = word.replace(silentEnding, '').match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(groups + (word.match(parted)?.length ?? 0), 1)
}

const sentencesIn = (text: string): number =>
  Math.max(text.split(/[.?!]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence)).length, 1)

/**
 * Computes the school grade that reading a text takes, by the Flesch–Kincaid formula (Kincaid, Fishburne, Rogers and
 * Chissom, Derivation of New Readability Formulas, 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 * Syllables are estimated, so compare grades that were computed here with each other alone.
 *
 * @param paragraphs each ends a sentence
 * @returns null where there is no word
 */
export const readingGrade = (paragraphs: readonly string[]): number | null => {
  const words = paragraphs.flatMap(wordsOf)
  if (words.length === 0) return null
  const sentences = paragraphs
    .filter((paragraph) => wordsOf(paragraph).length > 0)
    .reduce((sum, paragraph) => sum + sentencesIn(paragraph), 0)
  const syllables = words.reduce(
    (sum, word) => sum + word.split('-').reduce((of, part) => of + syllablesIn(part), 0),
    0,
  )
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59
}
