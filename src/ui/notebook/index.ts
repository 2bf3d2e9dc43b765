/**
 * What the learner writes: the notebook of core/notebook as a store over the session's shelf. Late parts of the
 * interface alone import this, so that nobody waits for it who only reads.
 */
export { useNotebook, useNoteText, type NotebookState } from './notebook-store'
export { markdownLine, markdownText } from './markdown'
