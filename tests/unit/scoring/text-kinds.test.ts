import { describe, expect, it } from 'vitest'
import { explainResponse, scoreResponse, triesAllowed } from '../../../src/core/scoring'
import { normaliseText } from '../../../src/core/scoring/fill-in/normalise-text'
import { parseNumber } from '../../../src/core/scoring/numeric/parse-number'
import { fillInItem, numericItem } from '../../support/make-item'

const points = (earned: number) => ({ type: 'points', earned, possible: 1, correct: earned === 1 })
const invalid = (reason: string) => ({ type: 'invalid', reason })

describe('parseNumber', () => {
  it.each([
    ['70', 70],
    [' 70 ', 70],
    ['70 %', 70],
    ['007', 7],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['1\u202f200', 1200],
    ["1'200", 1200],
    ['1’200', 1200],
    ['1,200.5', 1200.5],
    ['1.200,5', 1200.5],
    ['1 200,5', 1200.5],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1.234.567,8', 1_234_567.8],
    ['2,81,000', 281_000],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['.5', 0.5],
    [',25', 0.25],
    ['0.500', 0.5],
    ['12,5', 12.5],
    ['1234,567', 1234.567],
    ['1.', 1],
    ['-3', -3],
    ['−3', -3],
    ['–3', -3],
    ['€ 20', 20],
    ['$1,000', 1000],
  ])('SCO-6 reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each([
    '',
    ' ',
    'seventy',
    '70 cities',
    '1e3',
    '0x10',
    '--3',
    '3-',
    '+',
    '.',
    ',',
    '%',
    'NaN',
    'Infinity',
  ])('SCO-6 reads no number in %j', (text) => {
    expect(parseNumber(text)).toBeNull()
  })
})

describe('numeric', () => {
  const item = numericItem(
    { value: 1200, tolerance: 10, correct: true },
    { value: 120, tolerance: 0, correct: false },
  )
  const give = (text: string) => scoreResponse(item, { kind: 'numeric', text })

  it.each([
    ['1200', 1],
    ['1,190', 1],
    ['1.210', 1],
    ['1211', 0],
    ['1189', 0],
    ['120', 0],
    ['-1200', 0],
  ])('SCO-6 scores %s as %i of 1 for 1,200 give or take 10', (text, earned) => {
    expect(give(text)).toEqual(points(earned))
  })

  it('SCO-6 takes a decimal that binary fractions cannot hold exactly', () => {
    const tenths = numericItem({ value: 0.3, tolerance: 0.1, correct: true })
    expect(scoreResponse(tenths, { kind: 'numeric', text: '0,2' })).toEqual(points(1))
    expect(scoreResponse(tenths, { kind: 'numeric', text: '0.4' })).toEqual(points(1))
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['many', 'not-a-number'],
    ['1200 or so', 'not-a-number'],
  ])('SCO-1 does not score %j: %s', (text, reason) => {
    expect(give(text)).toEqual(invalid(reason))
  })

  it('SCO-8 explains a foreseen value by its own rationale and any other by the one for the rest', () => {
    const explain = (text: string) => explainResponse(item, { kind: 'numeric', text })
    expect(explain('1,205')).toEqual([{ choice: null, right: true, why: 'Why 1200' }])
    expect(explain('120')).toEqual([{ choice: null, right: false, why: 'Why 120' }])
    expect(explain('7')).toEqual([{ choice: null, right: false, why: 'Otherwise' }])
  })

  it('SCO-11 gives a retry', () => {
    expect(triesAllowed(item.prompt)).toBe(2)
  })
})

describe('normaliseText', () => {
  it.each([
    ['Whole-of-Government', 'whole of government'],
    ['  whole   of\tgovernment. ', 'whole of government'],
    ['WHOLE–OF–GOVERNMENT', 'whole of government'],
    ['São Paulo', 'sao paulo'],
    ['Sa\u0303o Paulo', 'sao paulo'],
    ['Córdoba!', 'cordoba'],
    ['ﬁnance', 'finance'],
    ['A/RES/73/195', 'a res 73 195'],
    ['“Accra”', 'accra'],
    ['Москва', 'москва'],
    ['…', ''],
  ])('SCO-7 folds %j to %j', (text, folded) => {
    expect(normaliseText(text)).toBe(folded)
  })
})

describe('fill-in', () => {
  const item = fillInItem(
    { id: 'a', accept: ['whole-of-government', 'whole of government approach'], correct: true },
    { id: 'b', accept: ['whole-of-society'], correct: false },
  )
  const give = (text: string) => scoreResponse(item, { kind: 'fill-in', text })

  it.each([
    ['whole-of-government', 1],
    ['Whole of Government', 1],
    ['whole of government approach', 1],
    ['whole-of-society', 0],
    ['government', 0],
  ])('SCO-7 scores %j as %i of 1', (text, earned) => {
    expect(give(text)).toEqual(points(earned))
  })

  it.each(['', '   ', '?!'])('SCO-1 does not score %j: empty', (text) => {
    expect(give(text)).toEqual(invalid('empty'))
  })

  it('SCO-8 explains a foreseen wording by its own rationale and any other by the one for the rest', () => {
    const explain = (text: string) => explainResponse(item, { kind: 'fill-in', text })
    expect(explain('Whole of government')).toEqual([{ choice: null, right: true, why: 'Why a' }])
    expect(explain('whole of society')).toEqual([{ choice: null, right: false, why: 'Why b' }])
    expect(explain('none')).toEqual([{ choice: null, right: false, why: 'Otherwise' }])
  })

  it('SCO-11 gives a retry', () => {
    expect(triesAllowed(item.prompt)).toBe(2)
  })
})
