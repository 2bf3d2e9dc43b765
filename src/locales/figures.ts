/** The words of figures, apart from the others because they are loaded with the first figure. */
import { figures } from './en/figures'
import type { Language, FigureWords } from './words'

export type { FigureWords } from './words'

/** Finds them in a language. */
export const figureWordsFor = ({ late }: Pick<Language, 'late'>): FigureWords => late?.figures ?? figures
