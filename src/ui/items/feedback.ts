import type { Item, ItemKey } from '../../core/course'
import { explainResponse, type Explanation, type Response } from '../../core/scoring'
import type { ItemProgress } from './item-progress'

/** What is right, and why. */
export interface Solution {
  readonly response: Response
  readonly explanations: readonly Explanation[]
}

/** What a view shows of a checked response. */
export interface Feedback {
  readonly correct: boolean
  /** On what was given; empty where that is not kept. An explanation that would tell the answer has no text yet. */
  readonly given: readonly Explanation[]
  /** Null while a try is left. */
  readonly solution: Solution | null
}

const solutionOf = (key: ItemKey, kind: Item['prompt']['kind']): Response => {
  switch (key.kind) {
    case 'single':
    case 'true-false':
    case 'multiple':
      return kind === 'multiple'
        ? { kind, options: key.correct }
        : { kind: kind === 'true-false' ? kind : 'single', option: key.correct[0] ?? '' }
    case 'matching':
    case 'categorise':
      return { kind: key.kind, pairs: key.pairs }
    case 'sequencing':
      return { kind: 'sequencing', order: key.order }
    case 'numeric':
      return { kind: 'numeric', text: String(key.answers.find(({ correct }) => correct)?.value ?? '') }
    case 'fill-in':
      return { kind: 'fill-in', text: key.answers.find(({ correct }) => correct)?.accept[0] ?? '' }
  }
}

/** In these kinds a rationale speaks of what is right, not of what was chosen. */
const tellsTheAnswer = (kind: Item['prompt']['kind']) =>
  kind === 'matching' || kind === 'categorise' || kind === 'sequencing'

const withheld = (explanations: readonly Explanation[]): Explanation[] =>
  explanations.map((explanation) => (explanation.right ? explanation : { ...explanation, why: '' }))

const solve = (item: Item): Solution => {
  const response = solutionOf(item.key, item.prompt.kind)
  return { response, explanations: explainResponse(item, response) }
}

/** What may be shown of an item as far as it has come; null before it was checked. */
export const feedbackOn = (item: Item, { phase, response, correct }: ItemProgress): Feedback | null => {
  if ((phase !== 'retry' && phase !== 'settled') || correct === null) return null
  const given = response ? explainResponse(item, response) : []
  if (phase === 'retry') {
    return { correct, given: tellsTheAnswer(item.prompt.kind) ? withheld(given) : given, solution: null }
  }
  return { correct, given, solution: solve(item) }
}

/** What is shown of an item of a submitted final. `response` is null where it was left open or is not kept. */
export const finalFeedback = (item: Item, response: Response | null, correct: boolean): Feedback => ({
  correct,
  given: response ? explainResponse(item, response) : [],
  solution: solve(item),
})
