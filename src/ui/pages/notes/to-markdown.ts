import { markdownLine, markdownText } from '../../notebook'
import type { NotesWords } from '../../../locales/notes'
import type { LessonNotes, PlacedNote } from './notes-by-lesson'

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${markdownLine(line)}`.trimEnd())
    .join('\n')

const partOf = (note: PlacedNote, address: string): string =>
  note.place
    ? `### [${markdownLine(note.place.title)}](${address}#/lesson/${note.lesson}?at=${note.segment})`
    : `### ${markdownLine(note.segment)}`

const textOf = ({ kind, text }: PlacedNote, words: NotesWords): string => {
  if (kind === 'bookmark') return `*${words.kind.bookmark}*`
  return kind === 'highlight' ? quoted(text) : markdownText(text)
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
  const lines = [`# ${markdownLine(`${words.title}: ${title}`)}`]
  for (const { lesson, notes } of groups) {
    lines.push(`## ${markdownLine(lesson ? words.lesson(lesson.number, lesson.title) : words.goneLesson)}`)
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
