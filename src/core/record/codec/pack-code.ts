import type { ResponseCode } from '../learner-record'
import { alphabet, type BitReader, type BitWriter } from './bit-stream'

/**
 * Shapes of a response code. They say how the characters are packed, not of which kind the item is, so that a code
 * can be read without the course that it came from.
 */
const shapes = { none: 0, letter: 1, set: 2, order: 3, pairs: 4, text: 5, truth: 6 } as const
const shapeBits = 3
const letters = 'abcdefgh'
const letterBits = 3
const codeAlphabet = '0123456789abcdefghijklmnopqrstuvwxyz.=~-'
const characterBits = 6
const lengthBits = 5
/** The longest code that is kept; longer ones count as none. */
export const longestCode = 2 ** lengthBits - 1

const areLetters = (text: string) => /^[a-h]+$/.test(text)
const isSet = (code: string) =>
  areLetters(code) && [...code].every((c, i) => i === 0 || c > code.charAt(i - 1))
const isPairs = (code: string) =>
  /^(\d[a-h])+$/.test(code) &&
  code.length <= 16 &&
  [...code].every((c, i) => i % 2 === 1 || Number(c) === i / 2 + 1)

const packLetters = (out: BitWriter, text: string) => {
  out.bits(text.length - 1, letterBits)
  for (const c of text) out.bits(letters.indexOf(c), letterBits)
}
const unpackLetters = (input: BitReader): string[] => {
  const length = input.bits(letterBits) + 1
  return Array.from({ length }, () => letters.charAt(input.bits(letterBits)))
}

/** Tells whether the codec can hold a code as it is. */
export const canPack = (code: string): boolean =>
  code.length > 0 && code.length <= longestCode && [...code].every((c) => codeAlphabet.includes(c))

/** Appends one response code; one that cannot be packed is written as none. */
export const packCode = (out: BitWriter, code: ResponseCode): void => {
  if (code === null || !canPack(code)) return out.bits(shapes.none, shapeBits)
  if (code === 't' || code === 'f') {
    out.bits(shapes.truth, shapeBits)
    return out.bits(code === 't' ? 1 : 0, 1)
  }
  if (code.length === 1 && areLetters(code)) {
    out.bits(shapes.letter, shapeBits)
    return out.bits(letters.indexOf(code), letterBits)
  }
  if (isSet(code)) {
    out.bits(shapes.set, shapeBits)
    for (const letter of letters) out.bits(code.includes(letter) ? 1 : 0, 1)
    return
  }
  if (areLetters(code) && code.length <= 8) {
    out.bits(shapes.order, shapeBits)
    return packLetters(out, code)
  }
  if (isPairs(code)) {
    out.bits(shapes.pairs, shapeBits)
    return packLetters(out, code.replace(/\d/g, ''))
  }
  out.bits(shapes.text, shapeBits)
  out.bits(code.length, lengthBits)
  for (const c of code) out.bits(codeAlphabet.indexOf(c), characterBits)
}

/** Reads what {@link packCode} wrote. */
export const unpackCode = (input: BitReader): ResponseCode => {
  switch (input.bits(shapeBits)) {
    case shapes.truth:
      return input.bits(1) === 1 ? 't' : 'f'
    case shapes.letter:
      return letters.charAt(input.bits(letterBits))
    case shapes.set:
      return [...letters].filter(() => input.bits(1) === 1).join('') || null
    case shapes.order:
      return unpackLetters(input).join('')
    case shapes.pairs:
      return unpackLetters(input)
        .map((letter, i) => `${i + 1}${letter}`)
        .join('')
    case shapes.text: {
      const length = input.bits(lengthBits)
      return Array.from({ length }, () => codeAlphabet.charAt(input.bits(characterBits))).join('') || null
    }
    default:
      return null
  }
}

/** Appends a short word of `[A-Za-z0-9-_]`, at most 15 characters. */
export const packWord = (out: BitWriter, word: string): void => {
  const characters = [...word].filter((c) => alphabet.includes(c)).slice(0, 15)
  out.bits(characters.length, 4)
  for (const c of characters) out.bits(alphabet.indexOf(c), characterBits)
}

/** Reads what {@link packWord} wrote. */
export const unpackWord = (input: BitReader): string => {
  const length = input.bits(4)
  return Array.from({ length }, () => alphabet.charAt(input.bits(characterBits))).join('')
}
