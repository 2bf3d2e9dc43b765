/** The words of figures, apart from the others because they are loaded with the first figure. */
import { figures } from './en/figures'
import { wordsByLanguage } from './words-by-language'

export type FigureWords = typeof figures

/** Finds them for a language. */
export const figureWordsFor = wordsByLanguage<FigureWords>({ en: figures })
