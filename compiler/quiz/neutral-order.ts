import { createHash } from 'node:crypto'

const rank = (seed: string, id: string): string => createHash('sha256').update(`${seed}/${id}`).digest('hex')

/**
 * Puts choices in an order that gives nothing away and that stays the same from build to build: by a hash of the
 * item's and the choice's id, and never the order in which the author wrote them, which tells the answer.
 */
export const neutralOrder = <T extends { readonly id: string }>(
  itemId: string,
  choices: readonly T[],
): T[] => {
  const ranked = [...choices].sort((a, b) => (rank(itemId, a.id) < rank(itemId, b.id) ? -1 : 1))
  const [first, ...others] = ranked
  const isAsWritten = ranked.every((choice, index) => choice.id === choices[index]?.id)
  return isAsWritten && first !== undefined ? [...others, first] : ranked
}
