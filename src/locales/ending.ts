/** The words of the course's end, apart from the others because they are loaded with it. */
import { ending } from './en/ending'
import type { Language, EndingWords } from './words'

export type { EndingWords } from './words'

/** Finds them in a language. */
export const endingWordsFor = ({ late }: Pick<Language, 'late'>): EndingWords => late?.ending ?? ending
