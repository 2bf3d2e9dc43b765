import { worksheetWordsFor, type WorksheetWords } from '../../locales/worksheet'
import { useLanguage } from '../app/words'

/** The words of notes and of the worksheet; only what is loaded late may import this, or the words come too early. */
export const useWorksheetWords = (): WorksheetWords => worksheetWordsFor(useLanguage())
