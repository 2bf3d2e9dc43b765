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

/** Each prompt has one match; each right pair earns a point. */
export const matching: ItemModule<'matching'> = {
  validate: ({ prompts, matches }, response) => validatePairs(prompts, matches, response.pairs),
  points: ({ prompts }, key, response) => pointsForPairs(prompts, key, response.pairs),
  explain: ({ prompts }, key, response) => explainPairs(prompts, key, response.pairs),
  possibleResponses: ({ prompts, matches }) => matches.length ** prompts.length,
  toCode: (response) => pairsToCode(response.pairs),
  fromCode: (code) => ({ kind: 'matching', pairs: codeToPairs(code) }),
  codeToTokens: pairsCodeToTokens,
  keyTokens: (key) => pairsToTokens(key.pairs),
}
