/** The words of branching cases, apart from the others because they are loaded with the page of a case. */
import { cases } from './en/cases'

export type CaseWords = typeof cases

const languages: Readonly<Record<string, CaseWords>> = { en: cases }

/** Finds them for a language, as `wordsFor` does. */
export const caseWordsFor = (language: string): CaseWords => languages[language.split('-')[0] ?? ''] ?? cases
