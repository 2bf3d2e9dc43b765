/** The words of hand-outs, apart from the others because they are loaded with their page. */
import { print } from './en/print'
import type { Language, PrintWords } from './words'

export type { PrintWords } from './words'

/** Finds them in a language. */
export const printWordsFor = ({ late }: Pick<Language, 'late'>): PrintWords => late?.print ?? print
