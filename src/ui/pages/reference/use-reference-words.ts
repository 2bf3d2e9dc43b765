import { referenceWordsFor, type ReferenceWords } from '../../../locales/reference'
import { useLanguage } from '../../app/words'

/** The words of the reference pages. */
export const useReferenceWords = (): ReferenceWords => referenceWordsFor(useLanguage())
