import { invalid, valid, type ItemModule } from '../item-module'

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))

/** Steps are put in order; each step that stands in its right place earns a point. */
export const sequencing: ItemModule<'sequencing'> = {
  validate: (prompt, response) => {
    if (response.order.length === 0) return invalid('empty')
    const offered = new Set(prompt.steps.map(({ id }) => id))
    if (!response.order.every((id) => offered.has(id))) return invalid('unknown-choice')
    return new Set(response.order).size === offered.size && response.order.length === offered.size
      ? valid
      : invalid('incomplete')
  },
  points: (_prompt, key, response) => ({
    earned: key.order.filter((id, place) => response.order[place] === id).length,
    possible: key.order.length,
  }),
  explain: (_prompt, key, response) =>
    response.order.map((id, place) => ({
      choice: id,
      right: key.order[place] === id,
      why: key.why[id] ?? '',
    })),
  possibleResponses: (prompt) => factorial(prompt.steps.length),
  toCode: (response) => response.order.join(''),
  fromCode: (code) => ({ kind: 'sequencing', order: [...code] }),
  codeToTokens: (code) => [...code].join(','),
  keyTokens: (key) => key.order.join(','),
}
