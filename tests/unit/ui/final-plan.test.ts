import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/core/course'
import { applyEvent, emptyRecord, openFinal, type LearnerRecord } from '../../../src/core/record'
import {
  answerFinal,
  drawnItems,
  isRight,
  responseTo,
  startFinal,
  submitFinal,
} from '../../../src/ui/pages/final/final-plan'
import { play, submitFinal as submitted } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { matchingItem, singleItem } from '../../support/make-item'

// Module `first` holds lesson 1 with final slots 4–6, module `rest` lesson 2 with 7–9; the last of each is held back.
const course = makeCourse({ lessons: 2, items: 2 })
const blueprint = { items: { first: 2, rest: 1 }, bloom: {} }
const named = (item: Item, id: string): Item => ({ ...item, prompt: { ...item.prompt, id } })
const quizzes = new Map([
  [
    'lesson-1',
    [named(singleItem('abcd', 'a'), 'lesson-1.item-1'), named(singleItem('abcd', 'a'), 'lesson-1.item-2')],
  ],
  ['lesson-2', [named(matchingItem({ 1: 'a', 2: 'b' }, 'ab'), 'lesson-2.item-1')]],
])

const start = (record: LearnerRecord, random = () => 0.5) => startFinal(course, blueprint, record, random)
const opened = (slots: readonly number[]) =>
  applyEvent(course, emptyRecord('attempt1'), { type: 'final-started', id: 'abcdef', number: 1, slots })
const openOf = (record: LearnerRecord) => {
  const { open } = record.final
  if (!open) throw new Error('No final is open')
  return open
}

describe('starting a final', () => {
  it('LRN-40 draws as the blueprint says, with the next number and an id of six characters', () => {
    const event = start(play(course, [submitted(1, 40), submitted(2, 60)]))
    expect(event).toMatchObject({ type: 'final-started', number: 3 })
    if (event.type !== 'final-started') return
    expect(event.id).toMatch(/^[A-Za-z0-9]{6}$/)
    expect(event.slots).toHaveLength(3)
    expect(event.slots).toContain(6)
    expect(event.slots).toContain(9)
  })

  it('LRN-40 asks items of the last final last', () => {
    const answers = [6, 4].map((slot) => ({ slot, code: 'a', correct: true }))
    for (const seed of [0.1, 0.5, 0.9]) {
      const event = start(play(course, [submitted(1, 40, answers)]), () => seed)
      expect(event.type === 'final-started' && event.slots.includes(4)).toBe(false)
    }
  })
})

describe('an open final', () => {
  it('LRN-41 counts one revision more for each answer', () => {
    const record = opened([4, 7])
    const event = answerFinal(record.final.open, 4, 'b')
    expect(event).toEqual({ type: 'final-answered', id: 'abcdef', slot: 4, code: 'b', rev: 1 })
    const answered = event ? applyEvent(course, record, event) : record
    expect(answerFinal(answered.final.open, 4, 'b')).toBeNull()
    expect(answerFinal(answered.final.open, 4, 'a')).toMatchObject({ rev: 2 })
  })

  it('LRN-41 takes no answer that has no place in it', () => {
    expect(answerFinal(null, 4, 'b')).toBeNull()
    expect(answerFinal(opened([4]).final.open, 5, 'b')).toBeNull()
  })

  it('LRN-42 scores open questions as nothing and parts in part, and keeps the order drawn', () => {
    const open = openOf(opened([7, 4, 5]))
    const answers = [
      { slot: 7, code: '1a2a', rev: 1 },
      { slot: 4, code: 'a', rev: 2 },
      { slot: 5, code: null, rev: 0 },
    ]
    const drawn = drawnItems(course, answers, quizzes)
    expect(drawn.map(isRight)).toEqual([false, true, false])
    expect(drawn.map(responseTo)).toEqual([
      { kind: 'matching', pairs: { 1: 'a', 2: 'a' } },
      { kind: 'single', option: 'a' },
      null,
    ])
    expect(submitFinal({ ...open, answers }, drawn)).toEqual({
      type: 'final-submitted',
      id: 'abcdef',
      number: 1,
      score: 50,
      answers: answers.map(({ slot, code }) => ({ slot, code, correct: slot === 4 })),
    })
  })

  it('UPD-6 goes on with the items that the package has, and scores those alone', () => {
    const answers = [
      { slot: 99, code: 'a', rev: 1 },
      { slot: 4, code: 'a', rev: 1 },
      { slot: 5, code: null, rev: 0 },
    ]
    const started = opened([99, 4, 5])
    const record = { ...started, final: { ...started.final, open: { ...openOf(started), answers } } }
    const open = openFinal(course, record)
    if (!open) throw new Error('The final is not open')
    expect(open.answers.map(({ slot }) => slot)).toEqual([4, 5])
    expect(submitFinal(open, drawnItems(course, open.answers, quizzes))).toMatchObject({
      score: 50,
      answers: [
        { slot: 4, code: 'a', correct: true },
        { slot: 5, code: null, correct: false },
      ],
    })
  })

  it('UPD-6 makes way for a new one where the package has none of its items', () => {
    const record = opened([98, 99])
    expect(openFinal(course, record)).toBeNull()
    const event = start(record)
    expect(event).toMatchObject({ number: 2 })
    const next = applyEvent(course, record, event)
    expect(openFinal(course, next)?.answers).toHaveLength(3)
  })

  it('LRN-43 leaves out what the package no longer has', () => {
    const answers = [4, 99, 6].map((slot) => ({ slot, code: null }))
    expect(drawnItems(course, answers, quizzes).map(({ slot }) => slot)).toEqual([4])
  })
})
