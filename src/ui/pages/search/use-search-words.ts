import { searchWordsFor, type SearchWords } from '../../../locales/search'
import { useLanguage } from '../../app/words'

/** The words of search. */
export const useSearchWords = (): SearchWords => searchWordsFor(useLanguage())
