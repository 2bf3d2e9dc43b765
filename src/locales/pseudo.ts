import { en } from './en'
import { cases } from './en/cases'
import { certificate } from './en/certificate'
import { ending } from './en/ending'
import { figures } from './en/figures'
import { pages } from './en/pages'
import { notes } from './en/notes'
import { search } from './en/search'
import { print } from './en/print'
import { reference } from './en/reference'
import { worksheet } from './en/worksheet'
import { pseudoOf } from './pseudo-of'
import type { Language } from './words'

const { shell, learning } = pseudoOf(en)
// Dates need a locale that there is.
const { dateLocale } = en.learning.text

/**
 * The pseudo-locale: the English words with accents, longer, and read from right to left. What is still plain English
 * on a page in it stands in a component or in the course and not in the locales. Its tag is CLDR's for such a one.
 */
export const language: Language = {
  tag: 'ar-XB',
  direction: 'rtl',
  words: { shell, learning: { ...learning, text: { ...learning.text, dateLocale } } },
  late: pseudoOf({ pages, reference, cases, figures, worksheet, search, notes, certificate, ending, print }),
}
