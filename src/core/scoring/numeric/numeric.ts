import type { NumericKey } from '../../course'
import { invalid, valid, type ItemModule } from '../item-module'
import { parseNumber } from './parse-number'

const longestNumber = 12

/** Twelve characters hold every figure of a course and bound the record; a longer number keeps its first digits. */
const pack = (value: number): string => {
  const exact = [String(value), String(Number(value.toPrecision(9)))].find(
    (text) => text.length <= longestNumber,
  )
  return (exact ?? value.toExponential(4)).replace('e+', 'e')
}
const unpack = (code: string): string => String(Number(code))

/** Text that reads as the packed number: three decimals alone would read as thousands. */
const unpackText = (code: string): string => {
  const text = unpack(code)
  return parseNumber(text) === Number(code) ? text : `${text}0`
}

const answerFor = (key: NumericKey, text: string) => {
  const value = parseNumber(text)
  if (value === null) return undefined
  return key.answers.find((answer) => Math.abs(value - answer.value) <= answer.tolerance + 1e-9)
}

/** A number; all or nothing, within the answer's tolerance. */
export const numeric: ItemModule<'numeric'> = {
  validate: (_prompt, response) => {
    if (response.text.trim() === '') return invalid('empty')
    return parseNumber(response.text) === null ? invalid('not-a-number') : valid
  },
  points: (_prompt, key, response) => ({
    earned: answerFor(key, response.text)?.correct ? 1 : 0,
    possible: 1,
  }),
  explain: (_prompt, key, response) => {
    const answer = answerFor(key, response.text)
    return [{ choice: null, right: answer?.correct ?? false, why: answer?.why ?? key.otherwise }]
  },
  possibleResponses: () => Infinity,
  toCode: (response) => pack(parseNumber(response.text) ?? 0),
  fromCode: (code) => ({ kind: 'numeric', text: unpackText(code) }),
  codeToTokens: unpack,
  keyTokens: (key) => String(key.answers.find((answer) => answer.correct)?.value ?? ''),
}
