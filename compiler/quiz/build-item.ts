import type { Choice, Item, ItemKey, ItemPrompt, Rationales } from '../../src/core/course'
import type { ItemYaml } from '../schemas/item-schema'
import { neutralOrder } from './neutral-order'

const whyById = (choices: readonly { readonly id: string; readonly why: string }[]): Rationales =>
  Object.fromEntries(choices.map((choice) => [choice.id, choice.why]))

const plainChoices = (choices: readonly Choice[]): Choice[] => choices.map(({ id, text }) => ({ id, text }))

const correctIds = (choices: readonly { readonly id: string; readonly correct?: boolean | undefined }[]) =>
  choices
    .filter((choice) => choice.correct === true)
    .map((choice) => choice.id)
    .sort()

const buildPrompt = (item: ItemYaml): ItemPrompt => {
  const base = {
    id: item.id,
    use: item.use,
    objective: item.objective,
    bloom: item.bloom,
    source: typeof item.source === 'string' ? [item.source] : item.source,
    stem: item.stem.trim(),
    ...(item.scenario ? { scenario: item.scenario } : {}),
  }
  switch (item.kind) {
    case 'single':
      return { ...base, kind: item.kind, options: plainChoices(item.options) }
    case 'multiple':
      return { ...base, kind: item.kind, options: plainChoices(item.options) }
    case 'matching':
      return {
        ...base,
        kind: item.kind,
        prompts: plainChoices(item.prompts),
        matches: neutralOrder(item.id, plainChoices(item.matches)),
      }
    case 'categorise':
      return {
        ...base,
        kind: item.kind,
        cards: neutralOrder(item.id, plainChoices(item.cards)),
        groups: plainChoices(item.groups),
      }
    case 'sequencing':
      return { ...base, kind: item.kind, steps: neutralOrder(item.id, plainChoices(item.steps)) }
    case 'numeric':
      return { ...base, kind: item.kind, unit: item.unit ?? null }
    case 'true-false':
    case 'fill-in':
      return { ...base, kind: item.kind }
  }
}

const buildKey = (item: ItemYaml): ItemKey => {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return { kind: item.kind, correct: correctIds(item.options), why: whyById(item.options) }
    case 'matching':
      return {
        kind: item.kind,
        pairs: Object.fromEntries(item.prompts.map((prompt) => [prompt.id, prompt.match])),
        why: whyById(item.prompts),
      }
    case 'categorise':
      return {
        kind: item.kind,
        pairs: Object.fromEntries(item.cards.map((card) => [card.id, card.group])),
        why: whyById(item.cards),
      }
    case 'sequencing':
      return { kind: item.kind, order: item.steps.map((step) => step.id), why: whyById(item.steps) }
    case 'numeric':
      return {
        kind: item.kind,
        answers: item.answers.map(({ value, tolerance, correct, why }) => ({
          value,
          tolerance,
          correct: correct ?? false,
          why,
        })),
        otherwise: item.otherwise,
      }
    case 'fill-in':
      return {
        kind: item.kind,
        answers: item.answers.map(({ id, accept, correct, why }) => ({
          id,
          accept,
          correct: correct ?? false,
          why,
        })),
        otherwise: item.otherwise,
      }
  }
}

/** Turns an item as its author wrote it into the item of the course model: what may be seen, and the key. */
export const buildItem = (item: ItemYaml): Item => ({ prompt: buildPrompt(item), key: buildKey(item) })
