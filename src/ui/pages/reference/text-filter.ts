/** Makes letters alike that readers type alike: no case, no accents. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Says whether every word of a query stands in one of the texts, in any order, whatever case and accents. */
export const matchesQuery = (query: string, texts: readonly (string | undefined)[]): boolean => {
  const text = fold(texts.join(' '))
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
