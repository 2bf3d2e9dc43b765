/**
 * Words: an *item* is one question; its *stem* asks; an *option* is what can be chosen; a *distractor* is a wrong
 * option; the *key* is what is right; a *response* is what the learner gave; a *rationale* (`why`) says why an
 * option is right or wrong; a *slot* is the item's fixed index in the ledger.
 */
export const itemKinds = [
  'single',
  'multiple',
  'true-false',
  'matching',
  'sequencing',
  'numeric',
  'fill-in',
  'categorise',
] as const
export type ItemKind = (typeof itemKinds)[number]

export const bloomLevels = ['remember', 'understand', 'apply', 'analyse', 'evaluate'] as const
export type Bloom = (typeof bloomLevels)[number]

/** Where an item is asked: in its lesson and its quiz, or held back for the final. */
export const itemUses = ['lesson', 'final'] as const
export type ItemUse = (typeof itemUses)[number]

/** Something that can be chosen. `id` is one character of `[0-9a-z]`, unique in its list and stable for ever. */
export interface Choice {
  readonly id: string
  readonly text: string
}

/** A rationale for each choice, by the choice's id. */
export type Rationales = Readonly<Record<string, string>>

/** The case that a question of a scenario is about; each of its questions carries it, so that it can be shown alone. */
export interface ScenarioCase {
  readonly title: string
  readonly text: string
  /** Place of the question among those of the scenario, from 1. */
  readonly part: number
  readonly of: number
}

interface ItemBase {
  /** `lesson-id.name`, or `lesson-id.scenario.name` for a question of a scenario; stable for ever. */
  readonly id: string
  readonly use: ItemUse
  readonly objective: string
  readonly bloom: Bloom
  /** Sections of the source, such as `4.3`. */
  readonly source: readonly string[]
  readonly stem: string
  /** BCP 47, where the item is not translated into the language around it. */
  readonly lang?: string | undefined
  /** Only in a question of a scenario. */
  readonly scenario?: ScenarioCase | undefined
}

export interface SinglePrompt extends ItemBase {
  readonly kind: 'single'
  readonly options: readonly Choice[]
}
export interface MultiplePrompt extends ItemBase {
  readonly kind: 'multiple'
  readonly options: readonly Choice[]
}
/** Its two choices are `t` and `f`; the interface supplies their words. */
export interface TrueFalsePrompt extends ItemBase {
  readonly kind: 'true-false'
}
export interface MatchingPrompt extends ItemBase {
  readonly kind: 'matching'
  readonly prompts: readonly Choice[]
  /** What can be matched; there may be more of them than prompts, and one may serve twice. */
  readonly matches: readonly Choice[]
}
export interface SequencingPrompt extends ItemBase {
  readonly kind: 'sequencing'
  /** In an order that gives nothing away. */
  readonly steps: readonly Choice[]
}
export interface CategorisePrompt extends ItemBase {
  readonly kind: 'categorise'
  /** In an order that gives nothing away. */
  readonly cards: readonly Choice[]
  /** In the order of the author, which may carry meaning. */
  readonly groups: readonly Choice[]
}
export interface NumericPrompt extends ItemBase {
  readonly kind: 'numeric'
  /** What is counted, shown behind the field. */
  readonly unit: string | null
}
export interface FillInPrompt extends ItemBase {
  readonly kind: 'fill-in'
}

/** What a learner may see before answering: an item without its key and its rationales. */
export type ItemPrompt =
  | SinglePrompt
  | MultiplePrompt
  | TrueFalsePrompt
  | MatchingPrompt
  | SequencingPrompt
  | NumericPrompt
  | FillInPrompt
  | CategorisePrompt

export interface ChoiceKey {
  readonly kind: 'single' | 'multiple' | 'true-false'
  /** Ids of the right options, sorted; exactly one for `single` and `true-false`. */
  readonly correct: readonly string[]
  readonly why: Rationales
}
export interface PairsKey {
  readonly kind: 'matching' | 'categorise'
  /** Prompt id → match id, card id → group id. */
  readonly pairs: Readonly<Record<string, string>>
  /** By the id of the prompt or the card. */
  readonly why: Rationales
}
export interface SequencingKey {
  readonly kind: 'sequencing'
  /** Step ids in the right order. */
  readonly order: readonly string[]
  /** By step id. */
  readonly why: Rationales
}
export interface NumericAnswer {
  readonly value: number
  /** How far a response may lie from `value`, in either direction; 0 or more. */
  readonly tolerance: number
  readonly correct: boolean
  readonly why: string
}
export interface NumericKey {
  readonly kind: 'numeric'
  readonly answers: readonly NumericAnswer[]
  /** The rationale for a value that no answer anticipates. */
  readonly otherwise: string
}
export interface FillInAnswer {
  readonly id: string
  /** Wordings that count as this answer; letter case, accents, hyphens and extra blanks do not matter. */
  readonly accept: readonly string[]
  readonly correct: boolean
  readonly why: string
}
export interface FillInKey {
  readonly kind: 'fill-in'
  readonly answers: readonly FillInAnswer[]
  readonly otherwise: string
}

export type ItemKey = ChoiceKey | PairsKey | SequencingKey | NumericKey | FillInKey

/** One question as the quiz module of a lesson holds it. The view gets `prompt` alone until the item is scored. */
export interface Item {
  readonly prompt: ItemPrompt
  readonly key: ItemKey
}
