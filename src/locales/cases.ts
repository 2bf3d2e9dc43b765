/** The words of branching cases, apart from the others because they are loaded with the page of a case. */
import { cases } from './en/cases'
import type { Language, CaseWords } from './words'

export type { CaseWords } from './words'

/** Finds them in a language. */
export const caseWordsFor = ({ late }: Pick<Language, 'late'>): CaseWords => late?.cases ?? cases
