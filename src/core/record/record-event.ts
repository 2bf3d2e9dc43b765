import type { ReviewCard, SubmittedAnswer } from './learner-record'

/**
 * One act of the learner. Each event says which state it leads to (the number of the try, the total of seconds, the
 * `rev`), so that applying it twice changes nothing.
 */
export type RecordEvent =
  | { readonly type: 'segment-reached'; readonly segment: number; readonly lesson: number }
  | {
      readonly type: 'item-answered'
      readonly item: number
      /** 1 for the first response. */
      readonly tryNumber: number
      readonly code: string
      readonly correct: boolean
      readonly sure: boolean | null
    }
  | { readonly type: 'quiz-submitted'; readonly lesson: number }
  /** `total` is the lesson's active time in seconds, all visits of this device and what was read at launch. */
  | { readonly type: 'time-spent'; readonly lesson: number; readonly total: number }
  | {
      readonly type: 'final-started'
      readonly id: string
      readonly number: number
      readonly slots: readonly number[]
    }
  | {
      readonly type: 'final-answered'
      readonly id: string
      readonly slot: number
      readonly code: string
      readonly rev: number
    }
  | {
      readonly type: 'final-submitted'
      readonly id: string
      readonly number: number
      readonly score: number
      readonly answers: readonly SubmittedAnswer[]
    }
  | { readonly type: 'card-reviewed'; readonly item: number; readonly card: ReviewCard }
  | { readonly type: 'setting-changed'; readonly name: string; readonly value: string; readonly rev: number }
  /** `commits` is the counter of the write that is about to go to the LMS. */
  | { readonly type: 'commit-prepared'; readonly commits: number }
