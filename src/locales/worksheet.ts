/** The words of the learner's notes and of the worksheet, apart from the others because they are loaded with them. */
import { worksheet } from './en/worksheet'
import type { Language, WorksheetWords } from './words'

export type { WorksheetWords } from './words'

/** Finds them in a language. */
export const worksheetWordsFor = ({ late }: Pick<Language, 'late'>): WorksheetWords =>
  late?.worksheet ?? worksheet
