/** The words of the reference pages, apart from the others because they are loaded with these pages. */
import { reference } from './en/reference'

export type ReferenceWords = typeof reference

const languages: Readonly<Record<string, ReferenceWords>> = { en: reference }

/** Finds them for a language, as `wordsFor` does. */
export const referenceWordsFor = (language: string): ReferenceWords =>
  languages[language.split('-')[0] ?? ''] ?? reference
