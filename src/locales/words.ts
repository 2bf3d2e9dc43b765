import type { en } from './en'
import type { certificate } from './en/certificate'
import type { ending } from './en/ending'
import type { print } from './en/print'
import type { cases } from './en/cases'
import type { figures } from './en/figures'
import type { notes } from './en/notes'
import type { pages } from './en/pages'
import type { reference } from './en/reference'
import type { search } from './en/search'
import type { worksheet } from './en/worksheet'

export type Words = typeof en
export type PageWords = typeof pages
export type ReferenceWords = typeof reference
export type CaseWords = typeof cases
export type FigureWords = typeof figures
export type WorksheetWords = typeof worksheet
export type SearchWords = typeof search
export type NotesWords = typeof notes
export type CertificateWords = typeof certificate
export type EndingWords = typeof ending
export type PrintWords = typeof print

/** Words that English learners load with the pages that show them, each in a module of its own. */
export interface LateWords {
  readonly pages: PageWords
  readonly reference: ReferenceWords
  readonly cases: CaseWords
  readonly figures: FigureWords
  readonly worksheet: WorksheetWords
  readonly search: SearchWords
  readonly notes: NotesWords
  readonly certificate: CertificateWords
  readonly ending: EndingWords
  readonly print: PrintWords
}

/** The interface in one language: what a translation has to give. */
export interface Language {
  /** BCP 47. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: Words
  /** Null for English, whose late words stand with their pages. */
  readonly late: LateWords | null
}
