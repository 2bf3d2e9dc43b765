import type { Segment } from '../../../core/course'

/** What *Continue* does: the segment that it marks as reached, and where it moves. Segments by slot. */
export interface Continuation {
  readonly mark: number | null
  readonly to: { readonly type: 'segment'; readonly segment: number } | { readonly type: 'quiz' }
}

/**
 * Says where *Continue* leads from the segment at the top: to the next one not reached, and after the last to the
 * quiz. The segment that is left counts as reached.
 *
 * @param current null above the first segment
 */
export const continueFrom = (
  segments: readonly Segment[],
  reached: ReadonlySet<number>,
  current: number | null,
): Continuation => {
  const index = segments.findIndex(({ slot }) => slot === current)
  const next = segments.slice(index + 1).find(({ slot }) => !reached.has(slot))
  const mark = index === -1 || current === null || reached.has(current) ? null : current
  return { mark, to: next ? { type: 'segment', segment: next.slot } : { type: 'quiz' } }
}

/** Where *Back* leads: to the segment before, or out of the lesson. */
export const backFrom = (segments: readonly Segment[], current: number | null): number | null => {
  const index = segments.findIndex(({ slot }) => slot === current)
  return segments[index - 1]?.slot ?? null
}
