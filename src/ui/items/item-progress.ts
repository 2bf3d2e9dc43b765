import type { Item } from '../../core/course'
import type { ItemState, ResponseCode } from '../../core/record'
import {
  codeToResponse,
  scoreResponse,
  triesAllowed,
  type InvalidReason,
  type Response,
} from '../../core/scoring'

/**
 * How far one showing of an item has come. `answering`: a response can be given. `retry`: a wrong one was checked and
 * one more try is left. `settled`: the answer is shown, nothing changes any more. `saved`: a response is kept and not
 * judged (the final).
 */
export interface ItemProgress {
  readonly phase: 'answering' | 'retry' | 'settled' | 'saved'
  /** Null before anything was chosen, and where what was given is not kept. */
  readonly response: Response | null
  /** Why the response could not be checked. */
  readonly problem: InvalidReason | null
  /** Responses checked in this showing. */
  readonly tries: number
  /** What the last check said; null before it. */
  readonly correct: boolean | null
}

export type ItemAct =
  | { readonly type: 'change'; readonly response: Response }
  /** Judges the response. */
  | { readonly type: 'check' }
  /** Goes back to the response after a wrong one. */
  | { readonly type: 'try-again' }
  /** Keeps the response without judging it. */
  | { readonly type: 'save' }

export const freshProgress: ItemProgress = {
  phase: 'answering',
  response: null,
  problem: null,
  tries: 0,
  correct: null,
}

const phaseAfter = (item: Item, tries: number, correct: boolean) =>
  !correct && tries < triesAllowed(item.prompt) ? 'retry' : 'settled'

const check = (item: Item, progress: ItemProgress): ItemProgress => {
  const { response } = progress
  const score = response
    ? scoreResponse(item, response)
    : { type: 'invalid' as const, reason: 'empty' as const }
  if (score.type === 'invalid') return { ...progress, problem: score.reason }
  const tries = progress.tries + 1
  return {
    ...progress,
    phase: phaseAfter(item, tries, score.correct),
    tries,
    problem: null,
    correct: score.correct,
  }
}

const save = (item: Item, progress: ItemProgress): ItemProgress => {
  const { response } = progress
  const score = response
    ? scoreResponse(item, response)
    : { type: 'invalid' as const, reason: 'empty' as const }
  return score.type === 'invalid'
    ? { ...progress, problem: score.reason }
    : { ...progress, phase: 'saved', problem: null }
}

/** Says how one showing of an item goes on after an act; an act that has no place in a phase changes nothing. */
export const advanceItem = (item: Item, progress: ItemProgress, act: ItemAct): ItemProgress => {
  switch (act.type) {
    case 'change':
      return progress.phase === 'settled'
        ? progress
        : { ...progress, phase: 'answering', response: act.response, problem: null }
    case 'check':
      return progress.phase === 'answering' ? check(item, progress) : progress
    case 'try-again':
      return progress.phase === 'retry' ? { ...progress, phase: 'answering' } : progress
    case 'save':
      return progress.phase === 'answering' ? save(item, progress) : progress
  }
}

const responseOf = (item: Item, code: ResponseCode): Response | null =>
  code === null ? null : codeToResponse(item, code)

/** Shows an item as the record knows it: open, in the middle of its tries, or settled. */
export const progressFromRecord = (item: Item, state: ItemState | undefined): ItemProgress => {
  if (!state) return freshProgress
  const { correct, code } = state.latest
  return {
    phase: phaseAfter(item, state.tries, correct),
    response: responseOf(item, code),
    problem: null,
    tries: state.tries,
    correct,
  }
}

/** Brings back a response that was given and not checked; a settled item takes none. */
export const withDraft = (progress: ItemProgress, draft: Response | undefined): ItemProgress =>
  draft === undefined || progress.phase === 'settled'
    ? progress
    : { ...progress, phase: 'answering', response: draft }

/** Shows an item of a final as far as it was answered. */
export const progressFromSaved = (item: Item, code: ResponseCode): ItemProgress =>
  code === null ? freshProgress : { ...freshProgress, phase: 'saved', response: responseOf(item, code) }
