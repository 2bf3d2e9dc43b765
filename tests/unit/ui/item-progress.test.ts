import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/core/course'
import type { Response } from '../../../src/core/scoring'
import { finalFeedback, feedbackOn } from '../../../src/ui/items/feedback'
import {
  advanceItem,
  freshProgress,
  progressFromRecord,
  progressFromSaved,
  withDraft,
  type ItemAct,
  type ItemProgress,
} from '../../../src/ui/items/item-progress'
import {
  fillInItem,
  matchingItem,
  multipleItem,
  numericItem,
  sequencingItem,
  singleItem,
  trueFalseItem,
} from '../../support/make-item'

const run = (item: Item, acts: readonly ItemAct[], from: ItemProgress = freshProgress) =>
  acts.reduce((progress, act) => advanceItem(item, progress, act), from)
const change = (response: Response): ItemAct => ({ type: 'change', response })
const choose = (option: string) => change({ kind: 'single', option })
const check = { type: 'check' } as const

const four = singleItem('abcd', 'c')

describe('an item that is judged', () => {
  it('LRN-1 offers one more try after a wrong response and tells no answer', () => {
    const wrong = run(four, [choose('a'), check])
    expect(wrong).toMatchObject({ phase: 'retry', tries: 1, correct: false })
    expect(feedbackOn(four, wrong)).toEqual({
      correct: false,
      given: [{ choice: 'a', right: false, why: 'Why a' }],
      solution: null,
    })
  })

  it('LRN-1 keeps the choice for the second try and shows the answer after it', () => {
    const again = run(four, [choose('a'), check, { type: 'try-again' }])
    expect(again).toMatchObject({ phase: 'answering', response: { option: 'a' } })
    expect(feedbackOn(four, again)).toBeNull()
    const settled = run(four, [choose('b'), check], again)
    expect(settled).toMatchObject({ phase: 'settled', tries: 2, correct: false })
    expect(feedbackOn(four, settled)?.solution).toEqual({
      response: { kind: 'single', option: 'c' },
      explanations: [{ choice: 'c', right: true, why: 'Why c' }],
    })
  })

  it('LRN-1 takes another choice as the beginning of the second try', () => {
    expect(run(four, [choose('a'), check, choose('c'), check])).toMatchObject({
      phase: 'settled',
      tries: 2,
      correct: true,
    })
  })

  it('LRN-1 gives true-false no second try', () => {
    const item = trueFalseItem('t')
    const wrong = run(item, [change({ kind: 'true-false', option: 'f' }), check])
    expect(wrong.phase).toBe('settled')
    expect(feedbackOn(item, wrong)?.solution?.response).toEqual({ kind: 'true-false', option: 't' })
  })

  it('LRN-2 settles at a right response', () => {
    expect(run(four, [choose('c'), check])).toMatchObject({ phase: 'settled', tries: 1, correct: true })
  })

  it.each([
    ['nothing', four, [], 'empty'],
    [
      'some lines',
      matchingItem({ 1: 'a', 2: 'b' }, 'ab'),
      [change({ kind: 'matching', pairs: { 1: 'a' } })],
      'incomplete',
    ],
    [
      'no number',
      numericItem({ value: 7, tolerance: 0, correct: true }),
      [change({ kind: 'numeric', text: 'x' })],
      'not-a-number',
    ],
  ] as const)('LRN-3 says of %s what is missing and counts no try', (_, item, acts, problem) => {
    for (const type of ['check', 'save'] as const) {
      const refused = run(item, [...acts, { type }])
      expect(refused).toMatchObject({ phase: 'answering', tries: 0, problem })
      expect(run(item, [change({ kind: 'single', option: 'a' })], refused).problem).toBeNull()
    }
  })

  it('LRN-4 changes no more once it is settled', () => {
    const settled = run(four, [choose('c'), check])
    for (const act of [choose('a'), check, { type: 'try-again' }, { type: 'save' }] as const) {
      expect(advanceItem(four, settled, act)).toBe(settled)
    }
  })
})

describe('an item answered before', () => {
  const first = { code: 'a', correct: false, sure: true }

  it('LRN-5 shows as open, in the middle of its tries, or settled', () => {
    expect(progressFromRecord(four, undefined)).toBe(freshProgress)
    const once = progressFromRecord(four, { tries: 1, first, latest: { code: 'a', correct: false } })
    expect(once).toMatchObject({ phase: 'retry', response: { option: 'a' } })
    const twice = progressFromRecord(four, { tries: 2, first, latest: { code: 'b', correct: false } })
    expect(twice).toMatchObject({ phase: 'settled', response: { option: 'b' }, correct: false })
    const right = progressFromRecord(four, { tries: 1, first, latest: { code: 'c', correct: true } })
    expect(right).toMatchObject({ phase: 'settled', correct: true })
  })

  it('LRN-5 shows its state without a response that is not kept', () => {
    const item = fillInItem({ id: 'a', accept: ['consent'], correct: true })
    for (const code of [null, '~x4k2']) {
      const settled = progressFromRecord(item, { tries: 2, first, latest: { code, correct: false } })
      expect(settled).toMatchObject({ phase: 'settled', response: null })
      expect(feedbackOn(item, settled)).toMatchObject({
        given: [],
        solution: { response: { kind: 'fill-in', text: 'consent' } },
      })
    }
  })
})

describe('rationales', () => {
  it('LRN-6 waits with those that would tell the answer while a try is left', () => {
    const item = matchingItem({ 1: 'a', 2: 'b' }, 'abc')
    const wrong = run(item, [change({ kind: 'matching', pairs: { 1: 'a', 2: 'c' } }), check])
    expect(feedbackOn(item, wrong)?.given).toEqual([
      { choice: '1', right: true, why: 'Why 1' },
      { choice: '2', right: false, why: '' },
    ])
    const settled = run(item, [{ type: 'try-again' }, check], wrong)
    expect(feedbackOn(item, settled)?.given[1]).toEqual({ choice: '2', right: false, why: 'Why 2' })
    expect(feedbackOn(item, settled)?.solution?.response).toEqual({
      kind: 'matching',
      pairs: { 1: 'a', 2: 'b' },
    })
  })

  it('LRN-6 shows the right order of steps with the reason of each', () => {
    const item = sequencingItem('bac')
    const feedback = finalFeedback(item, { kind: 'sequencing', order: ['a', 'b', 'c'] }, false)
    expect(feedback.solution?.explanations.map(({ choice, why }) => [choice, why])).toEqual([
      ['b', 'Why b'],
      ['a', 'Why a'],
      ['c', 'Why c'],
    ])
  })
})

describe('a response that was not checked', () => {
  it('LRN-15 comes back to an item that is open or in the middle of its tries, and to no settled one', () => {
    const draft: Response = { kind: 'single', option: 'b' }
    expect(withDraft(freshProgress, draft)).toMatchObject({ phase: 'answering', response: draft, tries: 0 })
    expect(withDraft(freshProgress, undefined)).toBe(freshProgress)
    const once = run(four, [choose('a'), check])
    expect(withDraft(once, draft)).toMatchObject({ phase: 'answering', response: draft, tries: 1 })
    const settled = run(four, [choose('c'), check])
    expect(withDraft(settled, draft)).toBe(settled)
  })
})

describe('an item that lost a choice in an update', () => {
  it('UPD-7 keeps its result and shows no response of which a part is gone', () => {
    const first = { code: 'd', correct: false, sure: null }
    const three = singleItem('abc', 'c')
    const shown = progressFromRecord(three, { tries: 1, first, latest: first })
    expect(shown).toMatchObject({ phase: 'settled', response: null, correct: false })
  })

  it('UPD-7 can be answered in the try that is left, and anew in an open final', () => {
    const item = multipleItem('abcd', 'ab')
    const first = { code: 'ae', correct: false, sure: null }
    const left = progressFromRecord(item, { tries: 1, first, latest: first })
    expect(left).toMatchObject({ phase: 'retry', response: null })
    const response: Response = { kind: 'multiple', options: ['a', 'b'] }
    expect(run(item, [{ type: 'try-again' }, change(response), check], left).correct).toBe(true)
    const kept = progressFromSaved(item, 'ae')
    expect(run(item, [change(response), { type: 'save' }], kept)).toMatchObject({ phase: 'saved', response })
  })
})

describe('an item of the final', () => {
  it('LRN-10 keeps a response without judging it, and takes another', () => {
    const saved = run(four, [choose('a'), { type: 'save' }])
    expect(saved).toMatchObject({ phase: 'saved', correct: null, tries: 0 })
    expect(feedbackOn(four, saved)).toBeNull()
    expect(run(four, [choose('b')], saved)).toMatchObject({ phase: 'answering', response: { option: 'b' } })
  })

  it('LRN-10 comes back with what was kept', () => {
    expect(progressFromSaved(four, null)).toBe(freshProgress)
    expect(progressFromSaved(four, 'b')).toMatchObject({ phase: 'saved', response: { option: 'b' } })
  })
})
