import type { Item } from '../../course'
import type { Response } from '../response'
import { scoreResponse } from '../score-item'

/** One drawn item with what was given to it, or null where it was left open. */
export interface AnsweredItem {
  readonly item: Item
  readonly response: Response | null
}

/** Earned share of one item, 0–1. An open or invalid response earns 0. */
export const shareOf = ({ item, response }: AnsweredItem): number => {
  if (!response) return 0
  const score = scoreResponse(item, response)
  return score.type === 'points' && score.possible > 0 ? score.earned / score.possible : 0
}

/**
 * Scores a final: each item weighs the same, a part of it counts in part.
 *
 * @returns per cent, 0–100, rounded down so that nobody passes by rounding
 */
export const scoreFinal = (answers: readonly AnsweredItem[]): number => {
  if (answers.length === 0) return 0
  const earned = answers.reduce((sum, answer) => sum + shareOf(answer), 0)
  return Math.floor((earned / answers.length) * 100 + 1e-6)
}
