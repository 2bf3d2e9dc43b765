import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bookmarkText,
  emptyNotebook,
  findQuote,
  mergeNotebooks,
  quoteOf,
  readQuote,
  segmentNoteId,
  segmentNotesIn,
  writeEntry,
  writeQuote,
} from '../../../src/core/notebook'
import { notes as words } from '../../../src/locales/en/notes'
import { notesByLesson } from '../../../src/ui/pages/notes/notes-by-lesson'
import { toMarkdown } from '../../../src/ui/pages/notes/to-markdown'
import { makeCourse } from '../../support/make-course'

describe('a highlight', () => {
  const text = 'Cities act. Cities pay. Cities act again.'
  const quoteAt = (words: string, nth = 0) => {
    let start = text.indexOf(words)
    for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(words, start + 1)
    return quoteOf(text, { start, end: start + words.length })
  }

  it('NTE-1 is found again where its text has moved', () => {
    const quote = quoteAt('Cities', 2)
    expect(quote && findQuote(`A new beginning. ${text}`, quote)).toEqual({ start: 41, end: 47 })
  })

  it('NTE-1 is found at the place with the likest surroundings', () => {
    const quote = quoteAt('Cities act', 1)
    expect(quote && findQuote('Cities act. Cities act again.', quote)).toEqual({ start: 12, end: 22 })
  })

  it('NTE-1 is told from the same words by what follows where nothing stands before', () => {
    const quote = quoteOf('Cities pay.', { start: 0, end: 6 })
    expect(quote && findQuote('Cities act. Cities pay.', quote)).toEqual({ start: 12, end: 18 })
  })

  it('NTE-1 is found nowhere once its words are gone, and holds more than blanks', () => {
    const quote = quoteAt('Cities pay')
    expect(quote && findQuote('Towns pay.', quote)).toBeNull()
    expect(quoteOf(text, { start: 6, end: 7 })).toBeNull()
  })

  it('NTE-1 of any piece of any text is found there, and comes back as it was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(30), fc.nat(30), (any, start, length) => {
        const quote = quoteOf(any, { start, end: start + length })
        if (!quote) return
        expect(readQuote(writeQuote(quote))).toEqual(quote)
        const found = findQuote(any, quote)
        expect(found && any.slice(found.start, found.end)).toBe(quote.exact)
      }),
    )
  })

  it.each(['', 'no', '{}', '[]', '[1]', '["",""]'])('NTE-2 is none where its entry is %j', (entry) => {
    expect(readQuote(entry)).toBeNull()
  })
})

const course = makeCourse({ lessons: 2, segments: 3 })
const quote = { exact: 'Cities *act*', prefix: '', suffix: '' }
const notebook = [
  [segmentNoteId('note', 'lesson-2', 'part-1'), 'Ask *the* mayor\n# now\n1. first'],
  [segmentNoteId('highlight', 'lesson-1', 'part-3', 'a1'), writeQuote(quote)],
  [segmentNoteId('bookmark', 'lesson-1', 'part-3'), bookmarkText],
  [segmentNoteId('note', 'lesson-1', 'gone'), 'Kept'],
  [segmentNoteId('note', 'lesson-9', 'part-1'), 'Kept too'],
  ['task.lesson-1/find', 'A task'],
  ['quote.lesson-1/part-1/x', 'damaged'],
].reduce((book, [id = '', text = '']) => writeEntry(book, id, text), emptyNotebook)

describe('what a learner leaves at segments', () => {
  it('NTE-2 is read from the notebook, without what is of another kind, damaged or deleted', () => {
    const kinds = segmentNotesIn(notebook).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['bookmark', 'highlight', 'note', 'note', 'note'])
    const deleted = writeEntry(notebook, segmentNoteId('bookmark', 'lesson-1', 'part-3'), '')
    expect(segmentNotesIn(mergeNotebooks(notebook, deleted)).some(({ kind }) => kind === 'bookmark')).toBe(
      false,
    )
  })

  it('NTE-3 is listed by lesson and segment, what has lost its place last', () => {
    const listed = notesByLesson(course, segmentNotesIn(notebook)).map(({ lesson, notes }) => [
      lesson?.id ?? null,
      notes.map(({ kind, segment }) => `${kind} ${segment}`),
    ])
    expect(listed).toEqual([
      ['lesson-1', ['bookmark part-3', 'highlight part-3', 'note gone']],
      ['lesson-2', ['note part-1']],
      [null, ['note part-1']],
    ])
  })

  it('NTE-4 leaves as Markdown with links, and is no markup itself', () => {
    const groups = notesByLesson(course, segmentNotesIn(notebook))
    const text = toMarkdown(groups, { title: 'Made', address: 'https://lms.test/index.html' }, words)
    expect(text).toContain('### [Part 3](https://lms.test/index.html#/lesson/lesson-1?at=part-3)')
    expect(text).toContain('> Cities \\*act\\*')
    expect(text).toContain('Ask \\*the\\* mayor  \n\\# now  \n1\\. first')
    expect(text.match(/### \[Part 3\]/g)).toHaveLength(1)
  })
})
