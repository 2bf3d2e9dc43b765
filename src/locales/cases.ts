/** The words of branching cases, apart from the others because they are loaded with the page of a case. */
import { cases } from './en/cases'
import { wordsByLanguage } from './words-by-language'

export type CaseWords = typeof cases

/** Finds them for a language. */
export const caseWordsFor = wordsByLanguage<CaseWords>({ en: cases })
