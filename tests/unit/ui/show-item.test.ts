import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemKinds, type Item } from '../../../src/core/course'
import type { InvalidReason, Response } from '../../../src/core/scoring'
import { wordsFor } from '../../../src/locales'
import { arrangeChoices, letterAt } from '../../../src/ui/items/arrange-choices'
import { finalFeedback, type Feedback } from '../../../src/ui/items/feedback'
import { ItemCard } from '../../../src/ui/items/item-card'
import { loadFields } from '../../../src/ui/items/item-fields'
import { moveStep } from '../../../src/ui/items/sequencing/move-step'
import { verdictOn } from '../../../src/ui/items/verdict'
import { matchingItem, multipleItem, numericItem, sequencingItem, singleItem } from '../../support/make-item'

const show = (
  { prompt }: Item,
  rest: { response?: Response; feedback?: Feedback; problem?: InvalidReason } = {},
) =>
  renderToStaticMarkup(
    createElement(ItemCard, {
      prompt,
      seed: 'seed',
      response: rest.response ?? null,
      feedback: rest.feedback ?? null,
      locked: rest.feedback !== undefined,
      problem: rest.problem ?? null,
      onChange: () => undefined,
    }),
  )
beforeAll(() => loadFields(itemKinds))

const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length
const choice = (id: string, text = `Choice ${id}`) => ({ id, text })

describe('the order of choices', () => {
  const letters = [...'abcdef'].map((id) => choice(id))
  const ids = (seed: string, choices = letters) =>
    arrangeChoices(choices, seed)
      .map(({ id }) => id)
      .join('')

  it('LRN-7 is the same at each visit and another for another seed', () => {
    expect(ids('attempt1/item')).toBe(ids('attempt1/item'))
    expect(new Set(['1', '2', '3', '4', '5', '6'].map((seed) => ids(seed))).size).toBeGreaterThan(3)
    expect([...ids('1')].sort().join('')).toBe('abcdef')
  })

  it('LRN-7 stays where choices begin with rising or falling numbers', () => {
    const days = ['16 May', '17 May', '18 May'].map((text, index) => choice(String(index), text))
    const falling = ['1,200 people', '70', '-3'].map((text, index) => choice(String(index), text))
    for (const seed of ['1', '2', '3', '4']) {
      expect(ids(seed, days)).toBe('012')
      expect(ids(seed, falling)).toBe('012')
    }
    const mixed = ['15 a', '17 b', '7 c', '14 d'].map((text, index) => choice(String(index), text))
    expect(new Set(['1', '2', '3', '4', '5'].map((seed) => ids(seed, mixed))).size).toBeGreaterThan(1)
  })

  it('LRN-7 gives letters by the order shown', () => {
    expect([0, 1, 2].map(letterAt)).toEqual(['A', 'B', 'C'])
  })
})

describe('a step of a sequence', () => {
  it('LRN-8 moves by one place and stays at the ends', () => {
    const order = ['a', 'b', 'c']
    expect(moveStep(order, 'b', -1)).toEqual(['b', 'a', 'c'])
    expect(moveStep(order, 'b', 1)).toEqual(['a', 'c', 'b'])
    expect(moveStep(order, 'a', -1)).toBe(order)
    expect(moveStep(order, 'c', 1)).toBe(order)
    expect(moveStep(order, 'z', 1)).toBe(order)
  })
})

describe('the verdict', () => {
  const words = wordsFor('en').learning.item
  const said = (kind: Item['prompt']['kind'], feedback: Feedback) => {
    const { verdict, more } = verdictOn(words, kind, feedback)
    return `${verdict} ${more}`.trim()
  }
  const part = (right: boolean) => ({ choice: 'a', right, why: '' })

  it('LRN-9 says what holds, how many parts are right, and what comes', () => {
    expect(said('single', { correct: true, given: [part(true)], solution: null })).toBe('Correct.')
    expect(said('matching', { correct: false, given: [part(true), part(false)], solution: null })).toBe(
      'Not quite. 1 of 2 is right. Look at it again: you have one more try.',
    )
    expect(said('multiple', { correct: false, given: [part(true)], solution: null })).toMatch(
      /something is missing/,
    )
    const solution = { response: { kind: 'single', option: 'a' } as const, explanations: [] }
    expect(said('single', { correct: false, given: [part(false)], solution })).toBe(
      'Not quite. The right answer is shown.',
    )
  })
})

describe('an item on the page', () => {
  it('LRN-11 is a fieldset with the stem as legend and a label around each native input', () => {
    const html = show(singleItem('abc', 'a'))
    expect(html).toContain('<legend class="item-stem">What holds?</legend>')
    expect(count(html, /<label[^>]*><input[^>]*type="radio"/g)).toBe(3)
    expect(count(show(multipleItem('abcd', 'ab')), /<label[^>]*><input[^>]*type="checkbox"/g)).toBe(4)
    expect(show(numericItem({ value: 7, tolerance: 0, correct: true }))).toMatch(
      /<input[^>]*inputMode="decimal"/i,
    )
  })

  it('LRN-11 ties a problem to the inputs and says it as an alert', () => {
    const html = show(singleItem('abc', 'a'), { problem: 'empty' })
    const id = /<p id="([^"]+)" class="item-problem" role="alert">Choose an answer first/.exec(html)?.[1]
    expect(id).toBeDefined()
    expect(count(html, new RegExp(`<input[^>]*aria-describedby="${id}"`, 'g'))).toBe(3)
  })

  it('LRN-11 ties a rationale to the option that it speaks of and leaves the inputs readable', () => {
    const item = singleItem('abc', 'a')
    const response = { kind: 'single', option: 'b' } as const
    const html = show(item, { response, feedback: finalFeedback(item, response, false) })
    const id = /<div id="([^"]+)" class="item-rationale">(?:(?!<\/div>).)*Why b/.exec(html)?.[1]
    expect(html).toMatch(new RegExp(`<input[^>]*aria-describedby="${id}"[^>]*value="b"`))
    expect(html).not.toContain(' disabled')
  })

  it('LRN-12 asks for matches by selects and for an order by buttons, each with its name', () => {
    const matching = show(matchingItem({ 1: 'a', 2: 'b' }, 'abc'))
    expect(count(matching, /<label for="([^"]+)"[^>]*>Choice [12]<\/label><select id="\1"/g)).toBe(2)
    const sequencing = show(sequencingItem('bac'))
    expect(count(sequencing, /aria-label="Move up: Choice [abc]"/g)).toBe(3)
    expect(count(sequencing, /aria-label="Move down: Choice [abc]"/g)).toBe(3)
  })

  it('LRN-13 marks in words what is right, chosen or not', () => {
    const item = multipleItem('abcd', 'ab')
    const response = { kind: 'multiple', options: ['a', 'c'] } as const
    const html = show(item, { response, feedback: finalFeedback(item, response, false) })
    expect(count(html, /Right answer, not chosen/g)).toBe(1)
    expect(count(html, /Right answer</g)).toBe(1)
    expect(count(html, /Not quite</g)).toBe(1)
    for (const why of ['Why a', 'Why b', 'Why c']) expect(html).toContain(why)
    expect(html).not.toContain('Why d')
  })

  it('LRN-13 shows what is right where the response is not kept', () => {
    const item = sequencingItem('bac')
    const html = show(item, { feedback: finalFeedback(item, null, false) })
    expect(html).toContain('The right order')
    expect(html.indexOf('Why b')).toBeLessThan(html.indexOf('Why a'))
    expect(html).not.toContain('You had it')
  })
})
