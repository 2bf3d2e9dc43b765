import type { Item, ItemKey, ItemKind, ItemPrompt } from '../course'
import type { Explanation, Score, Validity } from './item-module'
import { itemModules } from './item-modules'
import type { Response } from './response'

/** Says whether a response may be scored. Sees no key, so a view may call it. */
export const validateResponse = (prompt: ItemPrompt, response: Response): Validity =>
  itemModules[prompt.kind].validate(prompt, response) ?? { type: 'invalid', reason: 'unknown-choice' }

/** Scores a response. Only full marks are `correct`; partial credit counts in results and in the final's score. */
export const scoreResponse = (item: Item, response: Response): Score => {
  const validity = validateResponse(item.prompt, response)
  if (validity.type === 'invalid') return validity
  const points = itemModules[item.prompt.kind].points(item, response)
  if (!points) return { type: 'invalid', reason: 'unknown-choice' }
  return { type: 'points', ...points, correct: points.earned === points.possible }
}

/** Says of each part of a response whether it is right, and why. */
export const explainResponse = (item: Item, response: Response): readonly Explanation[] =>
  itemModules[item.prompt.kind].explain(item, response)

/** Number of different responses that a learner could give to an item; Infinity for free text. */
export const possibleResponses = (prompt: ItemPrompt): number =>
  itemModules[prompt.kind].possibleResponses(prompt)

/**
 * Tells how often an item may be tried before its answer shows: twice where three or more responses remain possible
 * after a wrong one, else once.
 */
export const triesAllowed = (prompt: ItemPrompt): 1 | 2 => (possibleResponses(prompt) - 1 >= 3 ? 2 : 1)

/**
 * Packs a response for the record: characters of `[0-9a-z.=~-]`, the ids of what was chosen. Free text becomes the
 * index of an authored answer (`=a`) or a hash (`~x4k2`).
 *
 * @returns an empty string where the response is of another kind than the item
 */
export const responseToCode = (item: Item, response: Response): string =>
  itemModules[item.prompt.kind].toCode(item, response) ?? ''

/**
 * Unpacks what {@link responseToCode} made; null where it cannot be shown again: hashed text, or a choice that an
 * update took out of the item. Such a choice would have no mark that could be taken away.
 */
export const codeToResponse = (item: Item, code: string): Response | null => {
  const response = itemModules[item.prompt.kind].fromCode(item, code)
  return response && validateResponse(item.prompt, response).type === 'valid' ? response : null
}

/** Writes a packed response in CMI's vocabulary (SCORM 1.2 RTE, 3.4.4): `a,c`, `1.a,2.b`, `70`. */
export const codeToTokens = (kind: ItemKind, code: string): string => itemModules[kind].codeToTokens(code)

/** Writes what is right in CMI's vocabulary, for `cmi.interactions.n.correct_responses.0.pattern`. */
export const correctTokens = (kind: ItemKind, key: ItemKey): string => itemModules[kind].keyTokens(key)
