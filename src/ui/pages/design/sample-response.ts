import type { Item } from '../../../core/course'
import type { Response } from '../../../core/scoring'
import { finalFeedback } from '../../items'

/** The response that earns full marks. @throws never: every item has a solution */
export const rightResponse = (item: Item): Response | null =>
  finalFeedback(item, null, false).solution?.response ?? null

const nextOf = (ids: readonly string[], id: string | undefined): string =>
  ids[(ids.indexOf(id ?? '') + 1) % ids.length] ?? ''

const otherPairs = (pairs: Readonly<Record<string, string>>, ids: readonly string[]) =>
  Object.fromEntries(
    Object.entries(pairs).map(([from, to], index) => [from, index === 0 ? to : nextOf(ids, to)]),
  )

/** A response that is complete and wrong; where a kind has parts, the first part of it is right. */
export const wrongResponse = ({ prompt, key }: Item): Response | null => {
  if (prompt.kind === 'numeric') return { kind: prompt.kind, text: '123456' }
  if (prompt.kind === 'fill-in') return { kind: prompt.kind, text: 'xyzzy' }
  if (prompt.kind === 'sequencing' && key.kind === 'sequencing')
    return { kind: prompt.kind, order: [...key.order].reverse() }
  if (prompt.kind === 'matching' && key.kind === 'matching')
    return {
      kind: prompt.kind,
      pairs: otherPairs(
        key.pairs,
        prompt.matches.map(({ id }) => id),
      ),
    }
  if (prompt.kind === 'categorise' && key.kind === 'categorise')
    return {
      kind: prompt.kind,
      pairs: otherPairs(
        key.pairs,
        prompt.groups.map(({ id }) => id),
      ),
    }
  if (!('correct' in key)) return null
  const ids = 'options' in prompt ? prompt.options.map(({ id }) => id) : ['t', 'f']
  const option = ids.find((id) => !key.correct.includes(id)) ?? ''
  if (prompt.kind === 'multiple') return { kind: prompt.kind, options: [key.correct[0] ?? '', option] }
  return prompt.kind === 'single' || prompt.kind === 'true-false' ? { kind: prompt.kind, option } : null
}
