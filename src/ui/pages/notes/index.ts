/** All that a learner wrote, highlighted and bookmarked in the lessons, and the way to take it along. */
export { NotesPage } from './notes-page'
