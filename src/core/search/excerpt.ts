import { wordsIn } from './words'

/** A run of an excerpt; marked where it is a found word. */
export interface ExcerptPart {
  readonly text: string
  readonly marked: boolean
}

const gap = '…'

/** Where the window of an excerpt begins: where most different found words stand in it, the earliest of such. */
const windowStart = (found: readonly { readonly folded: string; readonly start: number }[], most: number) => {
  let best = { start: 0, different: 0 }
  found.forEach(({ start }, index) => {
    const inWindow = found.slice(index).filter((word) => word.start < start + most)
    const different = new Set(inWindow.map(({ folded }) => folded)).size
    if (different > best.different) best = { start, different }
  })
  return best.start
}

/** Before the first found word stands this share of an excerpt. */
const leadShare = 0.25

/**
 * Cuts out of a text what stands around found words, at the bounds of words, and marks them. Where none is found, it
 * is the beginning.
 *
 * @param words folded
 * @param most length of the excerpt in UTF-16 units, without the signs of what was left out
 */
export const excerptOf = (text: string, words: readonly string[], most: number): ExcerptPart[] => {
  const wanted = new Set(words)
  const all = wordsIn(text)
  const found = all.filter(({ folded }) => wanted.has(folded))
  const lead = Math.max(0, windowStart(found, most * (1 - leadShare)) - most * leadShare)
  const start = lead === 0 ? 0 : (all.find((word) => word.start >= lead)?.start ?? 0)
  const isWhole = start + most >= text.length
  const end = isWhole
    ? text.length
    : (all.filter((word) => word.end <= start + most).at(-1)?.end ?? text.length)
  const parts: ExcerptPart[] = []
  let at = start
  for (const word of found.filter((one) => one.start >= start && one.end <= end)) {
    if (word.start > at) parts.push({ text: text.slice(at, word.start), marked: false })
    parts.push({ text: text.slice(word.start, word.end), marked: true })
    at = word.end
  }
  const rest = text.slice(at, end) + (isWhole ? '' : ` ${gap}`)
  if (rest !== '') parts.push({ text: rest, marked: false })
  return start === 0 ? parts : [{ text: `${gap} `, marked: false }, ...parts]
}
