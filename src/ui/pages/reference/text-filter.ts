import { normaliseText } from '../../../core/scoring'

/** Says whether every word of a query stands in one of the texts, in any order, whatever case, accents and punctuation. */
export const matchesQuery = (query: string, texts: readonly (string | undefined)[]): boolean => {
  const text = normaliseText(texts.join(' '))
  return normaliseText(query)
    .split(' ')
    .every((word) => text.includes(word))
}
