import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** The words of a segment’s tools and of the page of notes. */
export const notes = {
  tools: (title: string) => `Tools for “${title}”`,
  bookmark: 'Bookmark',
  bookmarked: 'Bookmarked.',
  unbookmarked: 'Bookmark removed.',
  note: 'Note',
  yourNote: 'Your note',
  noteLabel: (title: string) => `Your note on “${title}”`,
  toNotes: 'All your notes',
  highlight: 'Highlight',
  highlightSelection: 'Highlight the selection',
  highlightHelp: 'Select words in the text, or tick whole paragraphs here.',
  highlighted: 'Highlighted.',
  unhighlighted: 'Highlight removed.',
  paragraphs: 'Paragraphs of this part',
  yours: 'Your highlights here',
  remove: (text: string) => `Delete the highlight “${text}”`,
  gone: 'The text has changed since you highlighted these words.',

  title: 'Notes',
  lead: 'What you wrote, highlighted and bookmarked in the lessons. Notes on “In your city” tasks stand on the worksheet.',
  none: 'Nothing here yet. At the end of each part of a lesson there are buttons to bookmark it, to highlight words and to write a note.',
  noneOfKind: 'Nothing of this kind.',
  show: 'Show',
  all: 'All',
  kinds: { bookmark: 'Bookmarks', highlight: 'Highlights', note: 'Notes' },
  kind: { bookmark: 'Bookmark', highlight: 'Highlight', note: 'Note' },
  count: (count: number) => plural(count, { one: '1 entry', other: `${count} entries` }),
  lesson: (number: number, title: string) => `Lesson ${number}: ${title}`,
  goneLesson: 'No longer in the course',
  delete: 'Delete',
  deleteOf: (kind: string, title: string) => `Delete: ${kind} in “${title}”`,
  deleted: 'Deleted.',
  undo: 'Undo',
  restored: 'It is back.',
  take: 'Take them with you',
  takeLead:
    'As Markdown, a plain text that any editor opens, with a link to each part. The links open where this course is open to you.',
  takeButton: 'Copy as text',
  fileName: (course: string) => `${course}-notes`,

  listen: 'Listen',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  speed: 'Speed',
  speeds: { '0.75': 'Slow', '1': 'Normal', '1.25': 'Faster', '1.5': 'Fast', '2': 'Double' },
}
