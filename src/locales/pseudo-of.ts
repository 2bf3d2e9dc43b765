const plain = 'abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ'
const marked = 'áƀçðéƒĝĥîĵķļɱñöþŕšţûṽŵýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴÝŽ'
const accents = new Map([...plain].map((letter, place) => [letter, [...marked][place] ?? letter]))

const vowel = /[aeiou]/gi

/** Accents a text and makes it a third longer, as translations are (each vowel is doubled), in brackets that show its ends. */
const accented = (text: string): string =>
  text === ''
    ? ''
    : `[${[...text.replace(vowel, '$&$&')].map((letter) => accents.get(letter) ?? letter).join('')}]`

/** Marks every text in a tree of words, those that its functions give too. */
const mark = (value: unknown): unknown => {
  if (typeof value === 'string') return accented(value)
  if (typeof value === 'function') return (...values: unknown[]) => mark(Reflect.apply(value, null, values))
  if (Array.isArray(value)) return value.map(mark)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]))
}

const isLike = <Words>(words: Words, marked: unknown): marked is Words => typeof marked === typeof words

/** Makes words of a pseudo-locale from words: the same shape, every text marked. */
export const pseudoOf = <Words>(words: Words): Words => {
  const marked = mark(words)
  if (!isLike(words, marked)) throw new Error('The marked words have lost their shape')
  return marked
}
