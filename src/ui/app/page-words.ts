import { pageWordsFor, type PageWords } from '../../locales/pages'
import { useLanguage } from './words'

/** The words of quizzes, the final and the pages about the course; only such a page may import this, or the words come too early. */
export const usePageWords = (): PageWords => pageWordsFor(useLanguage())
