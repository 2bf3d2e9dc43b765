import { caseWordsFor, type CaseWords } from '../../../locales/cases'
import { useLanguage } from '../../app/words'

/** The words of cases; they come with the page of a case. */
export const useCaseWords = (): CaseWords => caseWordsFor(useLanguage())
