import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemKinds, type Item } from '../../../src/core/course'
import type { InvalidReason, Response } from '../../../src/core/scoring'
import { english } from '../../../src/locales'
import { arrangeChoices, letterAt } from '../../../src/ui/items/arrange-choices'
import { finalFeedback, type Feedback } from '../../../src/ui/items/feedback'
import { ItemCard } from '../../../src/ui/items/item-card'
import { loadFields } from '../../../src/ui/items/item-fields'
import { moveStep } from '../../../src/ui/items/sequencing/move-step'
import { verdictOn } from '../../../src/ui/items/verdict'
import {
  categoriseItem,
  matchingItem,
  multipleItem,
  numericItem,
  sequencingItem,
  singleItem,
} from '../../support/make-item'

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
  const words = english.words.learning.item
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

  const sorting = categoriseItem({ 1: 'a', 2: 'b', 3: 'a', 4: 'b' }, 'ab')

  it('CAT-4 asks for the group of each card by radios of its own, named by the card', () => {
    const html = show(sorting)
    const named =
      /<span id="([^"]+)"[^>]*>Choice [1-4]<\/span><div[^>]*role="radiogroup" aria-labelledby="\1"/g
    expect(count(html, named)).toBe(4)
    const names = [...html.matchAll(/<input type="radio" name="([^"]+)"/g)].map(([, name]) => name)
    expect(names).toHaveLength(8)
    expect(new Set(names).size).toBe(4)
  })

  it('CAT-4 ties what is missing to the cards without a group', () => {
    const response = { kind: 'categorise', pairs: { 1: 'a', 2: 'b', 3: 'a' } } as const
    const html = show(sorting, { response, problem: 'incomplete' })
    expect(html).toMatch(/role="alert">Some lines have no answer yet/)
    expect(count(html, /aria-invalid="true"/g)).toBe(1)
  })

  it('CAT-5 shows at the end each group with its cards, why, and where a card had been put', () => {
    const response = { kind: 'categorise', pairs: { 1: 'a', 2: 'a', 3: 'a', 4: 'b' } } as const
    const html = show(sorting, { response, feedback: finalFeedback(sorting, response, false) })
    const cardsOf = (group: string) =>
      new RegExp(`<p[^>]*>Choice ${group}</p><ul[^>]*>((?:(?!</ul>).)*)</ul>`).exec(html)?.[1] ?? ''
    expect(count(cardsOf('a'), /Choice [13]</g)).toBe(2)
    for (const text of ['Choice 2<', 'You put it into: Choice a', 'Why 2', 'Choice 4<', 'Why 4'])
      expect(cardsOf('b')).toContain(text)
    expect(count(html, /You put it into/g)).toBe(1)
  })

  it('SCN-6 shows the case with its title and the place of the question, and ties the title to it', () => {
    const item = singleItem('abc', 'a')
    const scenario = { title: 'A wet road', text: 'It rains.', part: 2, of: 3 }
    const html = show({ ...item, prompt: { ...item.prompt, scenario } })
    const id = /<p id="([^"]+)">Case: A wet road \(question 2 of 3\)<\/p><p>It rains\./.exec(html)?.[1]
    expect(id).toBeDefined()
    expect(html).toContain(`<fieldset class="item-fieldset" aria-describedby="${id}">`)
    expect(show(item)).not.toContain('Case:')
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
