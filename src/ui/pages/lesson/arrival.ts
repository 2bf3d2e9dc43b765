import type { Lesson } from '../../../core/course'
import { readPlace, type LearnerRecord } from '../../../core/record'

/** Why a lesson was opened, as far as it says where to begin. */
export type Arrival =
  | { readonly type: 'top' }
  /** Where the learner was last. */
  | { readonly type: 'resume' }
  /** A part that something led to: by the words that a search found there, folded, if any. */
  | { readonly type: 'segment'; readonly segment: number; readonly words: readonly string[] }
  /** A part by its id, as links from outside the course name it. */
  | { readonly type: 'named'; readonly name: string }
  /** Where the text teaches what an item asks. */
  | { readonly type: 'item'; readonly item: string }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** Reads an arrival from what the router carries along: `?resume` or `?at=` with the id of a segment, or a state of `resume`, `segment` or `item`. */
export const readArrival = (state: unknown, search: string): Arrival => {
  const given = isObject(state) ? state : {}
  const { segment, item, words } = given
  if (typeof segment === 'number') return { type: 'segment', segment, words: textsIn(words) }
  if (typeof item === 'string') return { type: 'item', item }
  const address = new URLSearchParams(search)
  const name = address.get('at')
  if (name !== null) return { type: 'named', name }
  return given['resume'] === true || address.has('resume') ? { type: 'resume' } : { type: 'top' }
}

/**
 * Finds the segment at which a learner goes on: the place that was left, or else the first segment not reached in a
 * lesson that has begun. Null where that is the beginning.
 */
export const resumeSegment = (lesson: Lesson, record: LearnerRecord): number | null => {
  const [first] = lesson.segments
  const place = readPlace(record)
  const left =
    place?.part === 'segment' ? lesson.segments.find(({ slot }) => slot === place.segment) : undefined
  const reached = new Set(record.segments)
  const begun = lesson.segments.some(({ slot }) => reached.has(slot))
  const target = left ?? (begun ? lesson.segments.find(({ slot }) => !reached.has(slot)) : undefined)
  return target && target.slot !== first?.slot ? target.slot : null
}
