import { caseWordsFor, type CaseWords } from '../../../locales/cases'
import { useSession } from '../../state'

/** The words of cases; they come with the page of a case. */
export const useCaseWords = (): CaseWords => caseWordsFor(useSession().course.language)
