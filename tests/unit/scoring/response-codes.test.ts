import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/core/course'
import {
  codeToResponse,
  codeToTokens,
  correctTokens,
  responseToCode,
  type Response,
} from '../../../src/core/scoring'
import {
  fillInItem,
  matchingItem,
  multipleItem,
  numericItem,
  sequencingItem,
  singleItem,
  trueFalseItem,
} from '../../support/make-item'

interface Case {
  readonly item: Item
  readonly response: Response
  readonly code: string
  readonly tokens: string
  readonly key: string
}

const single = singleItem('abcd', 'b')
const multiple = multipleItem('abcde', 'ec')
const matching = matchingItem({ 1: 'a', 2: 'b' }, 'abc')
const numeric = numericItem(
  { value: 120, tolerance: 0, correct: false },
  { value: 70, tolerance: 1, correct: true },
)
const fillIn = fillInItem(
  { id: 'a', accept: ['Accra', 'Greater Accra'], correct: false },
  { id: 'b', accept: ['Entebbe'], correct: true },
)

const cases: Record<string, Case> = {
  single: { item: single, response: { kind: 'single', option: 'a' }, code: 'a', tokens: 'a', key: 'b' },
  'true-false': {
    item: trueFalseItem('t'),
    response: { kind: 'true-false', option: 'f' },
    code: 'f',
    tokens: 'f',
    key: 't',
  },
  multiple: {
    item: multiple,
    response: { kind: 'multiple', options: ['a', 'c'] },
    code: 'ac',
    tokens: 'a,c',
    key: 'c,e',
  },
  matching: {
    item: matching,
    response: { kind: 'matching', pairs: { 1: 'c', 2: 'b' } },
    code: '1c2b',
    tokens: '1.c,2.b',
    key: '1.a,2.b',
  },
  sequencing: {
    item: sequencingItem('cab'),
    response: { kind: 'sequencing', order: ['b', 'c', 'a'] },
    code: 'bca',
    tokens: 'b,c,a',
    key: 'c,a,b',
  },
  numeric: {
    item: numeric,
    response: { kind: 'numeric', text: '69.5' },
    code: '69.5',
    tokens: '69.5',
    key: '70',
  },
  'fill-in': {
    item: fillIn,
    response: { kind: 'fill-in', text: 'Accra' },
    code: '=a',
    tokens: 'answer-a',
    key: 'answer-b',
  },
}

describe('response codes', () => {
  it.each(Object.entries(cases))('SCO-9 packs a response to a %s item and gives it back', (_kind, one) => {
    expect(responseToCode(one.item, one.response)).toBe(one.code)
    expect(codeToResponse(one.item, one.code)).toEqual(one.response)
  })

  it.each(Object.entries(cases))('SCO-10 writes a %s response and key in the words of CMI', (_kind, one) => {
    expect(codeToTokens(one.item.prompt.kind, one.code)).toBe(one.tokens)
    expect(correctTokens(one.item.prompt.kind, one.item.key)).toBe(one.key)
  })

  it('SCO-9 packs what was chosen in another order or twice to the same code', () => {
    expect(responseToCode(multiple, { kind: 'multiple', options: ['c', 'a', 'c'] })).toBe('ac')
    expect(responseToCode(matching, { kind: 'matching', pairs: { 2: 'b', 1: 'c' } })).toBe('1c2b')
  })

  it('SCO-9 packs every wording of a foreseen answer to the same code', () => {
    expect(responseToCode(fillIn, { kind: 'fill-in', text: 'greater-accra' })).toBe('=a')
  })

  it('SCO-9 keeps a hash of text that no answer foresees, and cannot show it again', () => {
    const code = responseToCode(fillIn, { kind: 'fill-in', text: 'Kampala' })
    expect(code).toMatch(/^~[0-9a-z]{1,4}$/)
    expect(code).not.toBe(responseToCode(fillIn, { kind: 'fill-in', text: 'Nairobi' }))
    expect(codeToResponse(fillIn, code)).toBeNull()
    expect(codeToTokens('fill-in', code)).toBe(`other-${code.slice(1)}`)
  })

  it.each([
    ['1,234,567', '1234567'],
    ['281000000', '281000000'],
    ['-0,125', '-0.125'],
    ['999999999999', '999999999999'],
    ['3.14159265358979', '3.14159265'],
  ])('SCO-9 keeps the number %s as %s', (text, code) => {
    expect(responseToCode(numeric, { kind: 'numeric', text })).toBe(code)
  })

  it('SCO-9 keeps a number too long for twelve characters in its size and its first digits', () => {
    const code = responseToCode(numeric, { kind: 'numeric', text: '123456789012345' })
    expect(code).toBe('1.2346e14')
    expect(codeToResponse(numeric, code)).toEqual({ kind: 'numeric', text: '123460000000000' })
    expect(codeToTokens('numeric', code)).toBe('123460000000000')
  })

  it('SCO-9 gives back three decimals so that they do not read as thousands', () => {
    const code = responseToCode(numeric, { kind: 'numeric', text: '1.0910' })
    expect(code).toBe('1.091')
    expect(codeToResponse(numeric, code)).toEqual({ kind: 'numeric', text: '1.0910' })
  })

  it('SCO-9 packs a response of another kind to nothing', () => {
    expect(responseToCode(single, { kind: 'numeric', text: '1' })).toBe('')
  })
})
