/** The words of a segment's tools and of the page of notes, apart from the others because they are loaded with them. */
import { notes } from './en/notes'
import type { Language, NotesWords } from './words'

export type { NotesWords } from './words'

/** Finds them in a language. */
export const notesWordsFor = ({ late }: Pick<Language, 'late'>): NotesWords => late?.notes ?? notes
