/** The words of search, apart from the others because they are loaded with its page. */
import { search } from './en/search'
import type { Language, SearchWords } from './words'

export type { SearchWords } from './words'

/** Finds them in a language. */
export const searchWordsFor = ({ late }: Pick<Language, 'late'>): SearchWords => late?.search ?? search
