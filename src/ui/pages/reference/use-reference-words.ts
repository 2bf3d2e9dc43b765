import { referenceWordsFor, type ReferenceWords } from '../../../locales/reference'
import { useSession } from '../../state'

/** The words of the reference pages. */
export const useReferenceWords = (): ReferenceWords => referenceWordsFor(useSession().course.language)
