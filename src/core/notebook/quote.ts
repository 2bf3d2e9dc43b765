/** A piece of a text by its words and what stands around them, so that it is found again where the text has moved. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Where a piece of a text stands, in UTF-16 units; `end` is the first behind it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Characters of context on each side; the W3C's TextQuoteSelector (Web Annotation, 4.2.4) leaves the number open. */
const contextLength = 32

/** Quotes a span of a text, without the blanks at its ends. Null where nothing else is in it. */
export const quoteOf = (text: string, { start, end }: Span): Quote | null => {
  const raw = text.slice(start, end)
  const exact = raw.trim()
  if (exact === '') return null
  const from = start + raw.indexOf(exact)
  const to = from + exact.length
  return {
    exact,
    prefix: text.slice(Math.max(0, from - contextLength), from),
    suffix: text.slice(to, to + contextLength),
  }
}

const sharedEnd = (a: string, b: string): number => {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared++
  return shared
}

const sharedStart = (a: string, b: string): number => {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++
  return shared
}

/**
 * Finds a quote in a text: of several places the one whose surroundings are most like those of the quote. Null where
 * its words are gone.
 */
export const findQuote = (text: string, { exact, prefix, suffix }: Quote): Span | null => {
  let best: Span | null = null
  let bestShared = -1
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length
    const shared = sharedEnd(text.slice(0, start), prefix) + sharedStart(text.slice(end), suffix)
    if (shared > bestShared) {
      best = { start, end }
      bestShared = shared
    }
  }
  return best
}

/** Writes a quote as the text of a notebook's entry. */
export const writeQuote = ({ exact, prefix, suffix }: Quote): string =>
  JSON.stringify([exact, prefix, suffix])

/** Reads what {@link writeQuote} wrote. Takes any text and throws nothing; null where it is no quote. */
export const readQuote = (text: string): Quote | null => {
  try {
    const value: unknown = JSON.parse(text)
    if (!Array.isArray(value)) return null
    const [exact, prefix, suffix] = value.map((one: unknown) => (typeof one === 'string' ? one : ''))
    return exact ? { exact, prefix: prefix ?? '', suffix: suffix ?? '' } : null
  } catch {
    return null
  }
}
