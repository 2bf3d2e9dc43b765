import type { ItemModule } from '../item-module'
import {
  codeToPairs,
  explainPairs,
  pairsCodeToTokens,
  pairsToCode,
  pairsToTokens,
  pointsForPairs,
  validatePairs,
} from '../pairs'

/** Cards are sorted into a few named groups; each card in its group earns a point. */
export const categorise: ItemModule<'categorise'> = {
  validate: ({ cards, groups }, response) => validatePairs(cards, groups, response.pairs),
  points: ({ cards }, key, response) => pointsForPairs(cards, key, response.pairs),
  explain: ({ cards }, key, response) => explainPairs(cards, key, response.pairs),
  possibleResponses: ({ cards, groups }) => groups.length ** cards.length,
  toCode: (response) => pairsToCode(response.pairs),
  fromCode: (code) => ({ kind: 'categorise', pairs: codeToPairs(code) }),
  codeToTokens: pairsCodeToTokens,
  keyTokens: (key) => pairsToTokens(key.pairs),
}
