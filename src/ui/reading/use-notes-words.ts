import { notesWordsFor, type NotesWords } from '../../locales/notes'
import { useLanguage } from '../app/words'

/** The words of notes; only what is loaded late may import this, or the words come too early. */
export const useNotesWords = (): NotesWords => notesWordsFor(useLanguage())
