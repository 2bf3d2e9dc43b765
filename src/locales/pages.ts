/** The words of quizzes, the final and the pages about the course, apart from the others because they are loaded with these pages. */
import { pages } from './en/pages'
import type { Language, PageWords } from './words'

export type { PageWords } from './words'

/** Finds them in a language. */
export const pageWordsFor = ({ late }: Pick<Language, 'late'>): PageWords => late?.pages ?? pages
