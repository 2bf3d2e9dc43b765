import type { Worksheet } from '../../../core/course'
import { textIn, type Notebook } from '../../../core/notebook'
import { checkedText, checkNote, fieldNote } from '../../notebook/note-ids'

/** A worksheet as its learner has filled it in: what leaves the device, in whatever form. */
export interface FilledWorksheet {
  readonly title: string
  readonly fields: readonly { readonly label: string; readonly text: string }[]
  readonly checksTitle: string
  readonly checks: readonly { readonly text: string; readonly done: boolean }[]
  /** Where it was made. */
  readonly origin: string
}

/** The words that a filled worksheet brings along. */
export interface FilledWords {
  readonly checks: string
  readonly empty: string
  readonly madeWith: (course: string) => string
}

/** Puts what the learner wrote into the worksheet's fields. */
export const fillWorksheet = (
  worksheet: Worksheet,
  notebook: Notebook,
  course: string,
  words: FilledWords,
): FilledWorksheet => ({
  title: worksheet.title,
  fields: worksheet.fields.map(({ id, label }) => ({
    label,
    text: textIn(notebook, fieldNote(id)).trim() || words.empty,
  })),
  checksTitle: words.checks,
  checks: worksheet.checks.map(({ id, text }) => ({
    text,
    done: textIn(notebook, checkNote(id)) === checkedText,
  })),
  origin: words.madeWith(course),
})

/** How many fields hold a text. */
export const countFilled = ({ fields }: Worksheet, notebook: Notebook): number =>
  fields.filter(({ id }) => textIn(notebook, fieldNote(id)).trim() !== '').length

/** How many checks are ticked. */
export const countChecked = ({ checks }: Worksheet, notebook: Notebook): number =>
  checks.filter(({ id }) => textIn(notebook, checkNote(id)) === checkedText).length

/** Adds a note to what a field holds, on a line of its own. */
export const addNote = (text: string, note: string): string =>
  text.trim() === '' ? note.trim() : `${text.trimEnd()}\n${note.trim()}`
