import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand'
import type { Item, Lesson } from '../../../src/core/course'
import { applyEvent, emptyRecord, type LearnerRecord } from '../../../src/core/record'
import { answerLines, whyRight } from '../../../src/ui/pages/print/answer-text'
import { startNotes } from '../../../src/ui/pages/print/paper-notes'
import { PaperAnswers, PaperQuestions } from '../../../src/ui/pages/print/paper-questions'
import { SessionProvider } from '../../../src/ui/state'
import { courseUnderTest } from '../../support/course-under-test'
import { startSession } from '../../support/start-session'

const { course, quizzes } = await courseUnderTest('tests/fixtures/course')
const words = { true: 'True', false: 'False', pair: (one: string, other: string) => `${one}: ${other}` }
const asked = ({ id }: Lesson): Item[] =>
  (quizzes.get(id) ?? []).filter(({ prompt }) => prompt.use === 'lesson')

const onPaper = (element: ReturnType<typeof createElement>) =>
  renderToStaticMarkup(
    createElement(SessionProvider, { session: startSession({ course }).session, children: element }),
  )

describe('questions on paper', () => {
  const items = course.lessons.flatMap(asked)

  it('PRN-3 show every question and give no rationale away', () => {
    const html = onPaper(createElement(PaperQuestions, { items, level: 2 }))
    for (const item of items) {
      expect(html).toContain(item.prompt.stem.slice(0, 20).replace(/'/g, '&#x27;'))
      for (const why of whyRight(item)) expect(html).not.toContain(why.replace(/'/g, '&#x27;'))
    }
  })

  it('PRN-3 have an answer in words for every kind', () => {
    const kinds = new Set(items.map(({ prompt }) => prompt.kind))
    expect(kinds.size).toBe(8)
    for (const item of items) {
      const lines = answerLines(item, words)
      expect(lines.length, item.prompt.id).toBeGreaterThan(0)
      expect(
        lines.every((line) => line.trim() !== '' && !/(?:^|: )$/.test(line)),
        item.prompt.id,
      ).toBe(true)
    }
  })

  it('PRN-3 name the right one of true and false', () => {
    const statement = items.find(({ key }) => key.kind === 'true-false' && key.correct.includes('f'))
    expect(statement && answerLines(statement, words)).toEqual(['False'])
  })
})

describe('answers on paper', () => {
  const [lesson] = course.lessons
  if (!lesson) throw new Error('The fixture has no lesson')
  const items = asked(lesson)
  const answer = (record: LearnerRecord, place: number, correct: boolean, tryNumber = 1) => {
    const slot = lesson.items.find(({ id }) => id === items[place]?.prompt.id)?.slot ?? 0
    return applyEvent(course, record, {
      type: 'item-answered',
      item: slot,
      tryNumber,
      code: 'a',
      correct,
      sure: null,
    })
  }
  const shown = (record: LearnerRecord) => {
    const started = startSession({ course }).session
    // What is rendered on a server sees the state that a store began with.
    const store = createStore(() => ({ ...started.store.getState(), record }))
    const session = { ...started, store }
    return renderToStaticMarkup(
      createElement(SessionProvider, {
        session,
        children: createElement(PaperAnswers, { parts: [{ lesson, items }] }),
      }),
    )
  }

  it('PRN-3 are those alone whose answer the learner has seen', () => {
    const html = shown(answer(emptyRecord('attempt1'), 0, true))
    const text = (item: Item | undefined) => (item ? (whyRight(item)[0] ?? '') : '').replace(/'/g, '&#x27;')
    expect(html).toContain(text(items[0]))
    for (const other of items.slice(1)) expect(html).not.toContain(text(other))
    expect(shown(emptyRecord('attempt1'))).toContain('not answered any')
  })
})

describe('notes on paper', () => {
  it('PRN-2 are numbered in the order in which the text names them, the same each time', () => {
    const notes = startNotes()
    const numbers = () => ['term:psi', 'https://example.org', 'term:psi'].map((key) => notes.mark(key, key))
    expect(numbers()).toEqual([1, 2, 1])
    expect(numbers()).toEqual([1, 2, 1])
    expect(notes.all().map(({ key }) => key)).toEqual(['term:psi', 'https://example.org'])
  })
})
