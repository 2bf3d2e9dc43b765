import { useEffect, useMemo, useState } from 'react'
import {
  findQuote,
  quoteOf,
  segmentNoteId,
  segmentNotesIn,
  writeQuote,
  type SegmentNote,
  type Span,
} from '../../core/notebook'
import { randomId } from '../../core/record'
import { useNotebook } from '../notebook'
import { useSession } from '../state'
import { paint } from './paint'
import { paragraphsOf, rangeOf, readSegment, spanOf, type SegmentText } from './segment-text'

const nameLength = 6

/** A highlight of a segment; its span is null where its words are gone. */
export interface PlacedHighlight extends SegmentNote {
  readonly span: Span | null
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** What the notebook holds of a segment's highlights. */
const useHighlightNotes = (lesson: string, segment: string): readonly SegmentNote[] => {
  const notebook = useNotebook((state) => state.notebook)
  return useMemo(
    () =>
      segmentNotesIn(notebook).filter(
        (note) => note.kind === 'highlight' && note.lesson === lesson && note.segment === segment,
      ),
    [notebook, lesson, segment],
  )
}

/** The highlights of a segment on its present text, painted, and the ways to add and to remove one. */
export const useHighlights = (lesson: string, segment: string, place: () => Element | null) => {
  const { random } = useSession()
  const write = useNotebook((state) => state.write)
  const [read, setRead] = useState<SegmentText | null>(null)
  const notes = useHighlightNotes(lesson, segment)
  const highlights = useMemo(
    () =>
      notes
        .map((note) => ({ ...note, span: read && note.quote ? findQuote(read.text, note.quote) : null }))
        .sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity)),
    [notes, read],
  )
  useEffect(() => {
    const element = place()
    if (!element || notes.length === 0) return undefined
    const now = readSegment(element)
    const spans = notes.flatMap(({ quote }) => (quote && findQuote(now.text, quote)) ?? [])
    return paint(
      'own',
      spans.flatMap((span) => rangeOf(now, span) ?? []),
    )
  }, [notes, place])
  const fresh = (): SegmentText | null => {
    const element = place()
    const now = element ? readSegment(element) : null
    setRead(now)
    return now
  }
  const add = (text: SegmentText, span: Span): boolean => {
    const quote = quoteOf(text.text, span)
    if (!quote) return false
    write(segmentNoteId('highlight', lesson, segment, randomId(nameLength, random)), writeQuote(quote))
    return true
  }
  return {
    highlights,
    /** The text as it was read last; null before {@link fresh} was called. */
    read,
    fresh,
    add,
    /** False where the range has no running text of this segment in it. */
    addSelection: (range: Range): boolean => {
      const now = fresh()
      const span = now && spanOf(now, range)
      return now !== null && span !== null && add(now, span)
    },
    remove: (id: string) => write(id, ''),
    /** Without the first, which is the heading. */
    paragraphs: read
      ? paragraphsOf(read)
          .slice(1)
          .map((span) => ({
            span,
            text: read.text.slice(span.start, span.end).trim(),
            highlights: highlights.filter((one) => one.span && overlaps(one.span, span)),
          }))
      : [],
  }
}
