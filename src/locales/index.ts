/** The interface's words, by language. A language has the shape of the English one. */
import { en } from './en'

export type Words = typeof en

const languages: Readonly<Record<string, Words>> = { en }

/**
 * Finds the words for a language.
 *
 * @param language BCP 47; its first part decides, and English stands in for a language that has no words yet
 */
export const wordsFor = (language: string): Words => languages[language.split('-')[0] ?? ''] ?? en
