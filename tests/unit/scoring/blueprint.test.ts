import { describe, expect, it } from 'vitest'
import { bloomCounts, unmetLevels } from '../../../src/core/scoring'

describe('shares of Bloom levels', () => {
  it.each([
    ['whole numbers', { remember: 25, apply: 75 }, 20, { remember: 5, apply: 15 }],
    [
      'the largest remainders first',
      { remember: 20, understand: 40, apply: 40 },
      4,
      { remember: 1, understand: 2, apply: 1 },
    ],
    ['the lower level of equal remainders', { remember: 50, apply: 50 }, 3, { remember: 2, apply: 1 }],
    ['none where there are none', {}, 20, {}],
  ])('SCO-15 become numbers of items that add up: %s', (_case, shares, total, counts) => {
    expect(bloomCounts(shares, total)).toEqual(counts)
  })
})

describe('a blueprint', () => {
  const bank = [
    { module: 'a', bloom: 'remember' },
    { module: 'a', bloom: 'apply' },
    { module: 'b', bloom: 'apply' },
  ] as const

  it('SCO-15 is met where the modules can give all levels at once', () => {
    expect(unmetLevels({ items: { a: 1, b: 1 }, bloom: { remember: 1, apply: 1 } }, bank)).toEqual({})
  })

  it('SCO-15 is not met where the bank has the items, but in the wrong modules', () => {
    expect(unmetLevels({ items: { a: 2 }, bloom: { apply: 2 } }, bank)).toEqual({ apply: 1 })
    expect(unmetLevels({ items: { b: 1 }, bloom: { remember: 1 } }, bank)).toEqual({ remember: 1 })
  })
})
