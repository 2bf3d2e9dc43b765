import type { Response } from '../../core/scoring'
import type { Session } from '../state'

const drafts = new WeakMap<Session['store'], Map<number, Response>>()

/**
 * Responses that were given and not checked, by the slots of their items, for as long as the page lives: who looks
 * something up or changes the language finds them again. Nothing of them is kept or told.
 */
export const draftsOf = ({ store }: Session): Map<number, Response> => {
  const held = drafts.get(store) ?? new Map<number, Response>()
  drafts.set(store, held)
  return held
}
