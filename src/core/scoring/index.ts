/**
 * Scoring: what a response is, whether it may be scored, what it earns and why; drawing and scoring the final.
 * One folder for each item kind, under the name that authors write.
 */
export {
  bloomCounts,
  unmetLevels,
  type Blueprint,
  type BloomCounts,
  type StratifiedItem,
} from './final/blueprint'
export { drawFinal } from './final/draw-final'
export { drawPlacement } from './placement/draw-placement'
export { normaliseText } from './fill-in/normalise-text'
export { scoreFinal, shareOf, type AnsweredItem } from './final/score-final'
export type { Explanation, InvalidReason, Score, Validity } from './item-module'
export type { Response, ResponseOf } from './response'
export { shuffle } from './shuffle'
export {
  codeToResponse,
  codeToTokens,
  correctTokens,
  explainResponse,
  possibleResponses,
  responseToCode,
  scoreResponse,
  triesAllowed,
  validateResponse,
} from './score-item'
