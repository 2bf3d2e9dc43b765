/** The words of the learner's notes and of the worksheet, apart from the others because they are loaded with them. */
import { worksheet } from './en/worksheet'

export type WorksheetWords = typeof worksheet

const languages: Readonly<Record<string, WorksheetWords>> = { en: worksheet }

/** Finds them for a language, as `wordsFor` does. */
export const worksheetWordsFor = (language: string): WorksheetWords =>
  languages[language.split('-')[0] ?? ''] ?? worksheet
