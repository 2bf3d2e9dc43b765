import { describe, expect, it } from 'vitest'
import { explainResponse, scoreResponse, triesAllowed, validateResponse } from '../../../src/core/scoring'
import { multipleItem, singleItem, trueFalseItem } from '../../support/make-item'

const points = (earned: number, possible: number) => ({
  type: 'points',
  earned,
  possible,
  correct: earned === possible,
})
const invalid = (reason: string) => ({ type: 'invalid', reason })

describe('single', () => {
  const item = singleItem('abcd', 'c')
  const give = (option: string) => scoreResponse(item, { kind: 'single', option })

  it('SCO-3 earns the point for the key and nothing for a distractor', () => {
    expect(give('c')).toEqual(points(1, 1))
    expect(give('a')).toEqual(points(0, 1))
  })

  it.each([
    ['', 'empty'],
    ['z', 'unknown-choice'],
    ['ab', 'unknown-choice'],
    ['C', 'unknown-choice'],
  ])('SCO-1 does not score %j: %s', (option, reason) => {
    expect(give(option)).toEqual(invalid(reason))
  })

  it('SCO-8 explains the option that was chosen', () => {
    expect(explainResponse(item, { kind: 'single', option: 'a' })).toEqual([
      { choice: 'a', right: false, why: 'Why a' },
    ])
    expect(explainResponse(item, { kind: 'single', option: 'c' })).toEqual([
      { choice: 'c', right: true, why: 'Why c' },
    ])
  })

  it('SCO-11 gives a retry to four options and none to three', () => {
    expect(triesAllowed(item.prompt)).toBe(2)
    expect(triesAllowed(singleItem('abc', 'a').prompt)).toBe(1)
  })
})

describe('true-false', () => {
  const item = trueFalseItem('f')
  const give = (option: string) => scoreResponse(item, { kind: 'true-false', option })

  it('SCO-3 earns the point for the key alone', () => {
    expect(give('f')).toEqual(points(1, 1))
    expect(give('t')).toEqual(points(0, 1))
  })

  it.each([
    ['', 'empty'],
    ['true', 'unknown-choice'],
    ['a', 'unknown-choice'],
  ])('SCO-1 does not score %j: %s', (option, reason) => {
    expect(give(option)).toEqual(invalid(reason))
  })

  it('SCO-8 explains the side that was chosen', () => {
    expect(explainResponse(item, { kind: 'true-false', option: 't' })).toEqual([
      { choice: 't', right: false, why: 'Why t' },
    ])
  })

  it('SCO-11 gives no retry', () => {
    expect(triesAllowed(item.prompt)).toBe(1)
  })
})

describe('multiple', () => {
  const item = multipleItem('abcde', 'ace')
  const give = (options: string) => scoreResponse(item, { kind: 'multiple', options: [...options] })

  it.each([
    ['ace', 3],
    ['eca', 3],
    ['ac', 2],
    ['aceb', 2],
    ['ab', 0],
    ['bd', 0],
    ['abcde', 1],
  ])(
    'SCO-4 counts each right option and takes one off for each wrong one: %s earns %i of 3',
    (options, earned) => {
      expect(give(options)).toEqual(points(earned, 3))
    },
  )

  it('SCO-4 counts an option once that is given twice', () => {
    expect(give('aaa')).toEqual(points(1, 3))
    expect(give('aacce')).toEqual(points(3, 3))
  })

  it.each([
    ['', 'empty'],
    ['az', 'unknown-choice'],
  ])('SCO-1 does not score %j: %s', (options, reason) => {
    expect(give(options)).toEqual(invalid(reason))
  })

  it('SCO-8 explains each option that was chosen', () => {
    expect(explainResponse(item, { kind: 'multiple', options: ['a', 'b'] })).toEqual([
      { choice: 'a', right: true, why: 'Why a' },
      { choice: 'b', right: false, why: 'Why b' },
    ])
  })

  it('SCO-11 gives a retry', () => {
    expect(triesAllowed(item.prompt)).toBe(2)
  })
})

describe('a response of another kind', () => {
  const response = { kind: 'numeric', text: '1' } as const

  it('SCO-1 is not scored', () => {
    expect(validateResponse(trueFalseItem('t').prompt, response)).toEqual(invalid('unknown-choice'))
    expect(scoreResponse(singleItem('abcd', 'a'), response)).toEqual(invalid('unknown-choice'))
  })

  it('SCO-8 is explained by nothing', () => {
    expect(explainResponse(singleItem('abcd', 'a'), response)).toEqual([])
  })
})
