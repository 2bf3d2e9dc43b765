import { describe, expect, it } from 'vitest'
import {
  codeToTokens,
  correctTokens,
  explainResponse,
  scoreResponse,
  triesAllowed,
} from '../../../src/core/scoring'
import { interactionType, responseText } from '../../../src/core/tracking'
import { categoriseItem, matchingItem, sequencingItem } from '../../support/make-item'

const points = (earned: number, possible: number) => ({
  type: 'points',
  earned,
  possible,
  correct: earned === possible,
})
const invalid = (reason: string) => ({ type: 'invalid', reason })

describe('matching', () => {
  const item = matchingItem({ 1: 'a', 2: 'b', 3: 'a' }, 'abc')
  const give = (pairs: Record<string, string>) => scoreResponse(item, { kind: 'matching', pairs })

  it.each([
    [{ 1: 'a', 2: 'b', 3: 'a' }, 3],
    [{ 1: 'a', 2: 'c', 3: 'a' }, 2],
    [{ 1: 'b', 2: 'b', 3: 'b' }, 1],
    [{ 1: 'c', 2: 'c', 3: 'c' }, 0],
  ])('SCO-5 earns a point for each right pair: %j earns %i of 3', (pairs, earned) => {
    expect(give(pairs)).toEqual(points(earned, 3))
  })

  it.each([
    [{}, 'empty'],
    [{ 1: '', 2: '', 3: '' }, 'empty'],
    [{ 1: 'a', 2: 'b' }, 'incomplete'],
    [{ 1: 'a', 2: 'b', 3: '' }, 'incomplete'],
    [{ 1: 'a', 2: 'b', 3: 'z' }, 'unknown-choice'],
    [{ 1: 'a', 2: 'b', 3: 'a', 4: 'a' }, 'unknown-choice'],
  ])('SCO-1 does not score %j: %s', (pairs: Record<string, string>, reason) => {
    expect(give(pairs)).toEqual(invalid(reason))
  })

  it('SCO-8 explains each prompt', () => {
    expect(explainResponse(item, { kind: 'matching', pairs: { 1: 'a', 2: 'c', 3: 'b' } })).toEqual([
      { choice: '1', right: true, why: 'Why 1' },
      { choice: '2', right: false, why: 'Why 2' },
      { choice: '3', right: false, why: 'Why 3' },
    ])
  })

  it('SCO-11 gives a retry where three or more responses remain', () => {
    expect(triesAllowed(item.prompt)).toBe(2)
    expect(triesAllowed(matchingItem({ 1: 'a' }, 'abc').prompt)).toBe(1)
  })
})

describe('categorise', () => {
  const item = categoriseItem({ 1: 'a', 2: 'b', 3: 'a', 4: 'b' }, 'ab')
  const give = (pairs: Record<string, string>) => scoreResponse(item, { kind: 'categorise', pairs })

  it.each([
    [{ 1: 'a', 2: 'b', 3: 'a', 4: 'b' }, 4],
    [{ 1: 'a', 2: 'a', 3: 'a', 4: 'b' }, 3],
    [{ 1: 'a', 2: 'a', 3: 'a', 4: 'a' }, 2],
    [{ 1: 'b', 2: 'a', 3: 'b', 4: 'a' }, 0],
  ])('CAT-1 earns a point for each card in its group: %j earns %i of 4', (pairs, earned) => {
    expect(give(pairs)).toEqual(points(earned, 4))
  })

  it.each([
    [{}, 'empty'],
    [{ 1: 'a', 2: 'b', 3: 'a' }, 'incomplete'],
    [{ 1: 'a', 2: 'b', 3: 'a', 4: 'c' }, 'unknown-choice'],
    [{ 1: 'a', 2: 'b', 3: 'a', 4: 'b', 5: 'a' }, 'unknown-choice'],
  ])('SCO-1 does not score %j: %s', (pairs: Record<string, string>, reason) => {
    expect(give(pairs)).toEqual(invalid(reason))
  })

  it('SCO-8 explains each card', () => {
    const pairs = { 1: 'a', 2: 'a', 3: 'b', 4: 'b' }
    expect(explainResponse(item, { kind: 'categorise', pairs }).map(({ right }) => right)).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it('SCO-11 gives a retry', () => {
    expect(triesAllowed(item.prompt)).toBe(2)
  })

  it('CAT-3 is told to an LMS as matching, a group for each card', () => {
    expect(interactionType('categorise')).toBe('matching')
    expect(correctTokens('categorise', item.key)).toBe('1.a,2.b,3.a,4.b')
    expect(codeToTokens('categorise', '1b2b3a4a')).toBe('1.b,2.b,3.a,4.a')
    expect(responseText('categorise', '1.b,2.b')).toBe('1[.]b[,]2[.]b')
  })
})

describe('sequencing', () => {
  const item = sequencingItem('cadb')
  const give = (order: string) => scoreResponse(item, { kind: 'sequencing', order: [...order] })

  it.each([
    ['cadb', 4],
    ['cabd', 2],
    ['abcd', 0],
  ])('SCO-5 earns a point for each step in its place: %s earns %i of 4', (order, earned) => {
    expect(give(order)).toEqual(points(earned, 4))
  })

  it.each([
    ['', 'empty'],
    ['cad', 'incomplete'],
    ['cadd', 'incomplete'],
    ['cadbb', 'incomplete'],
    ['cadz', 'unknown-choice'],
  ])('SCO-1 does not score %j: %s', (order, reason) => {
    expect(give(order)).toEqual(invalid(reason))
  })

  it('SCO-8 explains each step by whether it stands in its place', () => {
    expect(explainResponse(sequencingItem('abc'), { kind: 'sequencing', order: ['a', 'c', 'b'] })).toEqual([
      { choice: 'a', right: true, why: 'Why a' },
      { choice: 'c', right: false, why: 'Why c' },
      { choice: 'b', right: false, why: 'Why b' },
    ])
  })

  it('SCO-11 gives a retry to three steps and none to two', () => {
    expect(triesAllowed(sequencingItem('abc').prompt)).toBe(2)
    expect(triesAllowed(sequencingItem('ab').prompt)).toBe(1)
  })
})
