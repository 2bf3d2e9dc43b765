import { describe, expect, it } from 'vitest'
import { readableName } from '../../../src/core/tracking'

describe('the name on a certificate', () => {
  it.each([
    ['Okafor, Ada', 'Ada Okafor'],
    ['  de la  Cruz ,  María José ', 'María José de la Cruz'],
    ['Ada Okafor', 'Ada Okafor'],
    ['John Smith, PhD', 'John Smith, PhD'],
    ['Smith, Jr.', 'Smith, Jr.'],
    ['a, b, c', 'a, b, c'],
    ['Okafor,', 'Okafor'],
    ['', ''],
  ])('CRT-2 is, of "%s", "%s"', (given, shown) => {
    expect(readableName(given)).toBe(shown)
  })
})
