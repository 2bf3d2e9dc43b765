import type { Notebook } from './notebook'
import { readQuote, type Quote } from './quote'

/** What a learner leaves at a segment, in the order in which it is listed. */
export const segmentNoteKinds = ['bookmark', 'highlight', 'note'] as const
export type SegmentNoteKind = (typeof segmentNoteKinds)[number]

const entryNames: Readonly<Record<SegmentNoteKind, string>> = {
  bookmark: 'mark',
  highlight: 'quote',
  note: 'part',
}

/** The text of a bookmark's entry. */
export const bookmarkText = 'yes'

/**
 * The notebook's id of what stands at a segment: `part.<lesson>/<segment>`, `mark.…`, `quote.…/<name>`. Ids of lessons
 * and segments never change, so it outlives updates.
 *
 * @param name tells the highlights of a segment apart
 */
export const segmentNoteId = (
  kind: SegmentNoteKind,
  lesson: string,
  segment: string,
  name?: string,
): string => `${entryNames[kind]}.${lesson}/${segment}${name === undefined ? '' : `/${name}`}`

/** Something that a learner left at a segment. */
export interface SegmentNote {
  /** Id of the notebook's entry. */
  readonly id: string
  readonly kind: SegmentNoteKind
  readonly lesson: string
  readonly segment: string
  /** What the learner wrote, or the words highlighted; empty for a bookmark. */
  readonly text: string
  /** Of a highlight. */
  readonly quote: Quote | null
}

const noteOf = (id: string, text: string): SegmentNote | null => {
  const [, name, lesson, segment] = /^(mark|quote|part)\.([^/]+)\/([^/]+)/.exec(id) ?? []
  const kind = segmentNoteKinds.find((one) => entryNames[one] === name)
  if (!kind || lesson === undefined || segment === undefined || text === '') return null
  const quote = kind === 'highlight' ? readQuote(text) : null
  if (kind === 'highlight' && !quote) return null
  return { id, kind, lesson, segment, text: quote?.exact ?? (kind === 'note' ? text : ''), quote }
}

/** Lists what a notebook holds of segments, in no order that means anything; what was deleted is left out. */
export const segmentNotesIn = (notebook: Notebook): SegmentNote[] =>
  Object.entries(notebook).flatMap(([id, { text }]) => noteOf(id, text) ?? [])
