import type { Choice, FillInAnswer, Item, NumericAnswer, Rationales } from '../../src/core/course'

const base = {
  id: 'lesson-1.item',
  use: 'lesson',
  objective: 'goal',
  bloom: 'apply',
  source: ['1'],
  stem: 'What holds?',
} as const

const choices = (ids: string): Choice[] => [...ids].map((id) => ({ id, text: `Choice ${id}` }))
const whyOf = (ids: string): Rationales => Object.fromEntries([...ids].map((id) => [id, `Why ${id}`]))

/** Makes a single-choice item: ids of its options, and the right one. Each option's rationale is `Why <id>`. */
export const singleItem = (options: string, correct: string): Item => ({
  prompt: { ...base, kind: 'single', options: choices(options) },
  key: { kind: 'single', correct: [correct], why: whyOf(options) },
})

export const multipleItem = (options: string, correct: string): Item => ({
  prompt: { ...base, kind: 'multiple', options: choices(options) },
  key: { kind: 'multiple', correct: [...correct].sort(), why: whyOf(options) },
})

export const trueFalseItem = (correct: 't' | 'f'): Item => ({
  prompt: { ...base, kind: 'true-false' },
  key: { kind: 'true-false', correct: [correct], why: whyOf('tf') },
})

/** Makes a matching item: prompt id → match id, and the ids of all that can be matched. */
export const matchingItem = (pairs: Readonly<Record<string, string>>, matches: string): Item => {
  const prompts = Object.keys(pairs).join('')
  return {
    prompt: { ...base, kind: 'matching', prompts: choices(prompts), matches: choices(matches) },
    key: { kind: 'matching', pairs, why: whyOf(prompts) },
  }
}

/** Makes a categorise item: card id → group id, and the ids of all groups. */
export const categoriseItem = (pairs: Readonly<Record<string, string>>, groups: string): Item => {
  const cards = Object.keys(pairs).join('')
  return {
    prompt: { ...base, kind: 'categorise', cards: choices(cards), groups: choices(groups) },
    key: { kind: 'categorise', pairs, why: whyOf(cards) },
  }
}

/** Makes a sequencing item from the ids of its steps in the right order; the prompt lists them by id. */
export const sequencingItem = (order: string): Item => ({
  prompt: { ...base, kind: 'sequencing', steps: choices([...order].sort().join('')) },
  key: { kind: 'sequencing', order: [...order], why: whyOf(order) },
})

export const numericItem = (...answers: readonly Omit<NumericAnswer, 'why'>[]): Item => ({
  prompt: { ...base, kind: 'numeric', unit: null },
  key: {
    kind: 'numeric',
    answers: answers.map((answer) => ({ ...answer, why: `Why ${answer.value}` })),
    otherwise: 'Otherwise',
  },
})

export const fillInItem = (...answers: readonly Omit<FillInAnswer, 'why'>[]): Item => ({
  prompt: { ...base, kind: 'fill-in' },
  key: {
    kind: 'fill-in',
    answers: answers.map((answer) => ({ ...answer, why: `Why ${answer.id}` })),
    otherwise: 'Otherwise',
  },
})
