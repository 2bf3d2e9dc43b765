import { worksheetWordsFor, type WorksheetWords } from '../../locales/worksheet'
import { useSession } from '../state'

/** The words of notes and of the worksheet; only what is loaded late may import this, or the words come too early. */
export const useWorksheetWords = (): WorksheetWords => worksheetWordsFor(useSession().course.language)
