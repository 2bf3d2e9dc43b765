/** The words of quizzes, the final and the pages about the course, apart from the others because they are loaded with these pages. */
import { pages } from './en/pages'
import { wordsByLanguage } from './words-by-language'

export type PageWords = typeof pages

/** Finds them for a language. */
export const pageWordsFor = wordsByLanguage<PageWords>({ en: pages })
