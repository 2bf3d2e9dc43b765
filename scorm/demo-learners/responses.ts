import type { ChoiceKey, Item, ItemKey, ItemPrompt, PairsKey } from '../../src/core/course'
import type { Response } from '../../src/core/scoring'

type KeyOf<Kind extends ItemKey['kind']> = Extract<ItemKey, { kind: Kind }>
type Quality = 'right' | 'wrong'

const choiceIds = (prompt: ItemPrompt): string[] =>
  'options' in prompt ? prompt.options.map(({ id }) => id) : ['t', 'f']

const choose = (prompt: ItemPrompt, key: ChoiceKey, quality: Quality): Response => {
  const distractors = choiceIds(prompt).filter((id) => !key.correct.includes(id))
  const chosen = quality === 'right' ? key.correct : distractors.slice(0, 1)
  return key.kind === 'multiple'
    ? { kind: 'multiple', options: chosen }
    : { kind: key.kind, option: chosen[0] ?? '' }
}

const partnersIn = (prompt: ItemPrompt): string[] => {
  if (prompt.kind === 'matching') return prompt.matches.map(({ id }) => id)
  return prompt.kind === 'categorise' ? prompt.groups.map(({ id }) => id) : []
}

const pair = (prompt: ItemPrompt, key: PairsKey, quality: Quality): Response => {
  const pairs = Object.entries(key.pairs)
  const matches = partnersIn(prompt)
  const wrongFor = (right: string): string => matches.find((id) => id !== right) ?? right
  const given = pairs.map(([id, right]) => [id, quality === 'right' ? right : wrongFor(right)])
  return { kind: key.kind, pairs: Object.fromEntries(given) }
}

const calculate = ({ answers }: KeyOf<'numeric'>, quality: Quality): Response => {
  const right = answers.find(({ correct }) => correct)
  const slip = answers.find(({ correct }) => !correct)?.value
  const beyond = (right?.value ?? 0) + (right?.tolerance ?? 0) * 2 + 1
  return { kind: 'numeric', text: String(quality === 'right' ? right?.value : (slip ?? beyond)) }
}

const fillIn = ({ answers }: KeyOf<'fill-in'>, quality: Quality): Response => {
  const found = answers.find(({ correct }) => correct === (quality === 'right'))
  return { kind: 'fill-in', text: found?.accept[0] ?? 'I do not know' }
}

/** Gives a response to an item that is right, or one that a learner might give and that is wrong. */
export const respondTo = ({ prompt, key }: Item, quality: Quality): Response => {
  if ('pairs' in key) return pair(prompt, key, quality)
  if (key.kind === 'sequencing') {
    return { kind: 'sequencing', order: quality === 'right' ? key.order : [...key.order].reverse() }
  }
  if (key.kind === 'numeric') return calculate(key, quality)
  if (key.kind === 'fill-in') return fillIn(key, quality)
  return choose(prompt, key, quality)
}
