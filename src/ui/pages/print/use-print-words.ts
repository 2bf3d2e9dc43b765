import { printWordsFor, type PrintWords } from '../../../locales/print'
import { useLanguage } from '../../app/words'

/** The words of hand-outs; only their page may import this, or the words come too early. */
export const usePrintWords = (): PrintWords => printWordsFor(useLanguage())
