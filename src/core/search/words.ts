/** A word of a text, as it is compared, and where it stands. */
export interface WordAt {
  /** Without case and accents. */
  readonly folded: string
  /** Offsets in UTF-16 units; `end` is the first behind the word. */
  readonly start: number
  readonly end: number
}

/** Makes letters alike that people type alike: no case, no accents. */
export const foldText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Finds the words of a text: runs of letters, digits and the marks on letters. */
export const wordsIn = (text: string): WordAt[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    folded: foldText(word),
    start: index,
    end: index + word.length,
  }))

/** The words of a text as they are compared, in their order. */
export const foldedWords = (text: string): string[] => wordsIn(text).map(({ folded }) => folded)
