/** The words of the reference pages, apart from the others because they are loaded with these pages. */
import { reference } from './en/reference'
import { wordsByLanguage } from './words-by-language'

export type ReferenceWords = typeof reference

/** Finds them for a language. */
export const referenceWordsFor = wordsByLanguage<ReferenceWords>({ en: reference })
