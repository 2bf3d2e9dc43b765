/**
 * Words: an *attempt* is one try at the whole course, as the LMS counts them; a *try* is one response to one item;
 * the *first* response is what reports show; the *latest* is what the learner sees; a *slot* is an index of the
 * ledger; `rev` counts the changes of one field and is never a clock.
 */

/** A packed response (see `responseToCode` in core/scoring); null where it was shed or hashed away. */
export type ResponseCode = string | null

export interface LessonState {
  /** True once the lesson's quiz was submitted. */
  readonly submitted: boolean
  /** True for ever once every segment was reached and the quiz submitted. */
  readonly completed: boolean
  /** Active time in steps of {@link secondsStep}; a floor, because devices are not added up. */
  readonly seconds: number
}

export interface FirstResponse {
  readonly code: ResponseCode
  readonly correct: boolean
  /** Whether the learner said to be sure; null where it was not asked or was shed. */
  readonly sure: boolean | null
}

export interface LatestResponse {
  readonly code: ResponseCode
  readonly correct: boolean
}

export interface ItemState {
  /** Number of responses, 1–63; also the `rev` of the latest response, since each response is one try more. */
  readonly tries: number
  readonly first: FirstResponse
  readonly latest: LatestResponse
}

export interface FinalAnswer {
  /** Slot of the final's own (`F.<item>`). */
  readonly slot: number
  readonly code: ResponseCode
}

export interface SubmittedAnswer extends FinalAnswer {
  /** True for full marks. The code alone does not tell: several numbers or wordings may be right. */
  readonly correct: boolean
}

export interface SubmittedFinal {
  /** Six random characters of `[A-Za-z0-9]`. */
  readonly id: string
  /** 1 for the first final of the attempt. */
  readonly number: number
  /** Per cent, 0–100. */
  readonly score: number
  readonly answers: readonly SubmittedAnswer[]
}

export interface OpenFinal {
  readonly id: string
  readonly number: number
  /** In the order drawn. `rev` is 0 until the item is answered and one more at each change. */
  readonly answers: readonly (FinalAnswer & { readonly rev: number })[]
}

export interface FinalState {
  /** How many finals were submitted. */
  readonly count: number
  /** Best score in per cent, kept for ever; null before the first. */
  readonly best: number | null
  /** The last three, newest first; the newest with its answers. */
  readonly recent: readonly SubmittedFinal[]
  /** The one in progress. */
  readonly open: OpenFinal | null
}

/** A card of spaced review, as plain quantised numbers; what they mean is core/review's. */
export interface ReviewCard {
  /** Day of the last review: days since the course's epoch. */
  readonly day: number
  readonly stability: number
  readonly difficulty: number
  /** Number of reviews, 1–63; also the card's `rev`. */
  readonly reps: number
  /** 0–15 */
  readonly lapses: number
  /** 0–3 */
  readonly state: number
}

export interface Setting {
  /** `[A-Za-z0-9-]`, at most 15 characters. */
  readonly value: string
  readonly rev: number
}

/** What one learner did in one attempt: state with an order, not a log. */
export interface LearnerRecord {
  /** Eight random characters of `[A-Za-z0-9]`. */
  readonly attempt: string
  /** Number of writes to the LMS; makes each write differ from the one before. */
  readonly commits: number
  /** Slots of the segments reached, ascending. */
  readonly segments: readonly number[]
  /** By lesson slot. */
  readonly lessons: Readonly<Record<number, LessonState>>
  /** By interaction slot. */
  readonly items: Readonly<Record<number, ItemState>>
  readonly final: FinalState
  /** By interaction slot. */
  readonly cards: Readonly<Record<number, ReviewCard>>
  /** Settings that follow the learner, by name: `[a-z]`, at most 15 characters. */
  readonly settings: Readonly<Record<string, Setting>>
  /** Sections of a newer package, kept as they came. */
  readonly kept: readonly string[]
}

export const secondsStep = 15
export const maximumTries = 63
export const maximumSeconds = secondsStep * 0xffff

/** Makes the record of an attempt in which nothing has happened. */
export const emptyRecord = (attempt: string): LearnerRecord => ({
  attempt,
  commits: 0,
  segments: [],
  lessons: {},
  items: {},
  final: { count: 0, best: null, recent: [], open: null },
  cards: {},
  settings: {},
  kept: [],
})

export const emptyLesson: LessonState = { submitted: false, completed: false, seconds: 0 }
