/** The interface's words, by language. A language has the shape of the English one. */
import { en } from './en'
import { wordsByLanguage } from './words-by-language'

export type Words = typeof en

/** Finds the words for a language. */
export const wordsFor = wordsByLanguage<Words>({ en })
