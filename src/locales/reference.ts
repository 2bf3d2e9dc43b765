/** The words of the reference pages, apart from the others because they are loaded with these pages. */
import { reference } from './en/reference'
import type { Language, ReferenceWords } from './words'

export type { ReferenceWords } from './words'

/** Finds them in a language. */
export const referenceWordsFor = ({ late }: Pick<Language, 'late'>): ReferenceWords =>
  late?.reference ?? reference
