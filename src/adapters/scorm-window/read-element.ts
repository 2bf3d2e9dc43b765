import type { WindowApi } from './find-api'

/** Reads an element; whatever an LMS says instead of nothing (`null`, `undefined`, a throw) is an empty text. */
export const readElement = (api: WindowApi, getter: 'LMSGetValue' | 'GetValue', element: string): string => {
  const value = (api.call(getter, element) ?? '').trim()
  return value === 'null' || value === 'undefined' ? '' : value
}

/** Reads a score from 0 to `most`, with a point or a comma; anything else is null. */
export const readScore = (text: string, most: number): number | null => {
  if (text === '') return null
  const score = Number(text.replace(',', '.'))
  return Number.isFinite(score) && score >= 0 && score <= most ? score : null
}

/** Reads a count; anything but a whole number counts as 0. */
export const readCount = (text: string): number => {
  const count = Number(text)
  return Number.isInteger(count) && count > 0 ? count : 0
}
