/** The words of figures, apart from the others because they are loaded with the first figure. */
import { figures } from './en/figures'

export type FigureWords = typeof figures

const languages: Readonly<Record<string, FigureWords>> = { en: figures }

/** Finds them for a language, as `wordsFor` does. */
export const figureWordsFor = (language: string): FigureWords =>
  languages[language.split('-')[0] ?? ''] ?? figures
