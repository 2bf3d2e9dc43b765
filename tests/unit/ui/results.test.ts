import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/core/course'
import { emptyRecord, type FinalAnswer, type ItemState } from '../../../src/core/record'
import { responseToCode, type Response } from '../../../src/core/scoring'
import { english } from '../../../src/locales'
import { pageWordsFor } from '../../../src/locales/pages'
import { finalByModule, holdsResponses } from '../../../src/ui/pages/results/final-by-module'
import { firstResponses } from '../../../src/ui/pages/results/first-responses'
import { makeCourse } from '../../support/make-course'
import { fillInItem, matchingItem, singleItem } from '../../support/make-item'

// Module `first` holds lesson 1, `rest` lessons 2 and 3. Each lesson has three final slots: 6–8, 9–11, 12–14.
const course = makeCourse({ lessons: 3, items: 2 })
const items = new Map<string, Item>([
  ['lesson-1.item-1', singleItem('abc', 'a')],
  ['lesson-2.item-1', matchingItem({ 1: 'a', 2: 'b' }, 'ab')],
  ['lesson-3.item-1', fillInItem({ id: 'a', accept: ['consent'], correct: true })],
])
const answer = (slot: number, id: string, response: Response): FinalAnswer => {
  const item = items.get(id)
  return { slot, code: item ? responseToCode(item, response) : null }
}
const rows = (...answers: readonly FinalAnswer[]) =>
  finalByModule(course, answers, items).map(({ module, questions, percent, missed }) => ({
    module: module.id,
    questions,
    percent,
    missed: missed.map(({ lesson, questions: count }) => `${lesson.id} ${count}`),
  }))

const right = answer(6, 'lesson-1.item-1', { kind: 'single', option: 'a' })
const half = answer(9, 'lesson-2.item-1', { kind: 'matching', pairs: { 1: 'a', 2: 'a' } })
const unforeseen = answer(12, 'lesson-3.item-1', { kind: 'fill-in', text: 'something else' })

describe('a final by module', () => {
  it('UI-40 counts parts in part and names the lessons behind what was missed', () => {
    expect(rows(right, half, { slot: 12, code: null })).toEqual([
      { module: 'first', questions: 1, percent: 100, missed: [] },
      { module: 'rest', questions: 2, percent: 25, missed: ['lesson-2 1', 'lesson-3 1'] },
    ])
  })

  it('UI-41 counts what was left open or not anticipated as missed', () => {
    expect(rows(unforeseen)).toEqual([{ module: 'rest', questions: 1, percent: 0, missed: ['lesson-3 1'] }])
  })

  it('UI-41 leaves out what the course no longer has', () => {
    expect(rows(right, { slot: 99, code: 'a' })).toHaveLength(1)
    expect(rows({ slot: 8, code: 'a' })).toEqual([])
  })

  it('UI-42 is not made without responses', () => {
    const final = { id: 'final1', number: 1, score: 50, answers: [{ slot: 6, code: null, correct: false }] }
    expect(holdsResponses(final)).toBe(false)
    expect(holdsResponses({ ...final, score: 0 })).toBe(true)
    expect(holdsResponses({ ...final, answers: [{ ...right, correct: true }] })).toBe(true)
  })
})

describe('a lesson in the results', () => {
  const { results } = pageWordsFor(english)
  const [lesson] = course.lessons
  const state = (first: boolean, latest: boolean): ItemState => ({
    tries: 2,
    first: { code: 'a', correct: first, sure: null },
    latest: { code: 'a', correct: latest },
  })
  const say = (states: Readonly<Record<number, ItemState>>) =>
    lesson && firstResponses({ ...emptyRecord('attempt1'), items: states }, lesson, results)

  it('UI-43 counts first responses alone', () => {
    expect(say({})).toBe('No answers yet')
    expect(say({ 0: state(false, true) })).toBe('1 of 2 answered, 0 right at the first try')
    expect(say({ 0: state(false, true), 1: state(true, false) })).toBe('1 of 2 right at the first try')
  })
})
