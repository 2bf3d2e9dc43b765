import type {
  ChoiceKey,
  FillInKey,
  ItemKind,
  ItemPrompt,
  NumericKey,
  PairsKey,
  SequencingKey,
} from '../course'
import type { ResponseOf } from './response'

/** Why a response cannot be scored yet; the interface turns it into a sentence. */
export type InvalidReason = 'empty' | 'incomplete' | 'not-a-number' | 'unknown-choice'

export type Validity =
  { readonly type: 'valid' } | { readonly type: 'invalid'; readonly reason: InvalidReason }

/** `earned` of `possible` points; full marks are `correct`. */
export type Score =
  | { readonly type: 'points'; readonly earned: number; readonly possible: number; readonly correct: boolean }
  | { readonly type: 'invalid'; readonly reason: InvalidReason }

/** What one part of a response earned and why. `choice` is null where the response has no parts. */
export interface Explanation {
  readonly choice: string | null
  readonly right: boolean
  readonly why: string
}

interface Keys {
  readonly single: ChoiceKey
  readonly multiple: ChoiceKey
  readonly 'true-false': ChoiceKey
  readonly matching: PairsKey
  readonly sequencing: SequencingKey
  readonly numeric: NumericKey
  readonly 'fill-in': FillInKey
  readonly categorise: PairsKey
}
export type PromptOf<K extends ItemKind> = Extract<ItemPrompt, { kind: K }>
export type KeyOf<K extends ItemKind> = Keys[K]

/**
 * What every item kind supplies. `validate` and the view see the prompt alone; `points` and `explain` see the key.
 */
export interface ItemModule<K extends ItemKind> {
  /** Says whether a response may be scored. Never looks at the key. */
  readonly validate: (prompt: PromptOf<K>, response: ResponseOf<K>) => Validity
  /** Counts the points of a valid response. */
  readonly points: (
    prompt: PromptOf<K>,
    key: KeyOf<K>,
    response: ResponseOf<K>,
  ) => { readonly earned: number; readonly possible: number }
  readonly explain: (prompt: PromptOf<K>, key: KeyOf<K>, response: ResponseOf<K>) => readonly Explanation[]
  /** Number of different responses that a learner could give; Infinity for free text. */
  readonly possibleResponses: (prompt: PromptOf<K>) => number
  /** Packs a response into `[0-9a-z.=~-]`, as the record keeps it. Free text becomes an index or a hash. */
  readonly toCode: (response: ResponseOf<K>, key: KeyOf<K>) => string
  /** Unpacks a code; null where the response cannot be shown again (hashed text). */
  readonly fromCode: (code: string, key: KeyOf<K>) => ResponseOf<K> | null
  /** Writes a code in the vocabulary of `cmi.interactions.n.student_response` (SCORM 1.2 RTE, 3.4.4). */
  readonly codeToTokens: (code: string) => string
  /** The key in that same vocabulary, for `correct_responses.0.pattern`. */
  readonly keyTokens: (key: KeyOf<K>) => string
}

export const valid: Validity = { type: 'valid' }
export const invalid = (reason: InvalidReason): Validity => ({ type: 'invalid', reason })
