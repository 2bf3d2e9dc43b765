/** The words of quizzes, the final and the pages about the course, apart from the others because they are loaded with these pages. */
import { pages } from './en/pages'

export type PageWords = typeof pages

const languages: Readonly<Record<string, PageWords>> = { en: pages }

/** Finds them for a language, as `wordsFor` does. */
export const pageWordsFor = (language: string): PageWords => languages[language.split('-')[0] ?? ''] ?? pages
