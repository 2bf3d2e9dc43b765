/** The words of the learner's notes and of the worksheet, apart from the others because they are loaded with them. */
import { worksheet } from './en/worksheet'
import { wordsByLanguage } from './words-by-language'

export type WorksheetWords = typeof worksheet

/** Finds them for a language. */
export const worksheetWordsFor = wordsByLanguage<WorksheetWords>({ en: worksheet })
