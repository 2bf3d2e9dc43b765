import type { NotesWords } from '../../../locales/notes'
import type { LessonNotes, PlacedNote } from './notes-by-lesson'

const escape = (text: string): string => text.replace(/([\\`*_[\]<>#])/g, '\\$1')

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escape(line)}`.trimEnd())
    .join('\n')

const partOf = (note: PlacedNote, address: string): string =>
  note.place
    ? `### [${escape(note.place.title)}](${address}#/lesson/${note.lesson}?at=${note.segment})`
    : `### ${escape(note.segment)}`

const textOf = ({ kind, text }: PlacedNote, words: NotesWords): string => {
  if (kind === 'bookmark') return `*${words.kind.bookmark}*`
  return kind === 'highlight' ? quoted(text) : escape(text)
}

/**
 * Writes notes as Markdown, with a link to each segment.
 *
 * @param address of the course's page, without a hash
 */
export const toMarkdown = (
  groups: readonly LessonNotes[],
  { title, address }: { readonly title: string; readonly address: string },
  words: NotesWords,
): string => {
  const lines = [`# ${escape(`${words.title}: ${title}`)}`]
  for (const { lesson, notes } of groups) {
    lines.push(`## ${escape(lesson ? words.lesson(lesson.number, lesson.title) : words.goneLesson)}`)
    let part = ''
    for (const note of notes) {
      const heading = partOf(note, address)
      if (heading !== part) lines.push(heading)
      part = heading
      lines.push(textOf(note, words))
    }
  }
  return `${lines.join('\n\n')}\n`
}
