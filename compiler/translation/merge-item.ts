import type { Breach } from '../quiz/item-rules'
import type { ItemYaml } from '../schemas/item-schema'
import type { QuestionWords } from '../schemas/translation-schema'
import { propertyOf } from '../yaml/schema-at'

const lists = ['options', 'prompts', 'matches', 'steps', 'groups', 'cards', 'answers'] as const

const idsOf = (holder: unknown, list: string): string[] => {
  const entries = propertyOf(holder, list)
  if (!Array.isArray(entries)) return []
  return entries.map((entry) => String(propertyOf(entry, 'id') ?? propertyOf(entry, 'value')))
}

/** Finds choices that the words lack, and words for what the source does not have. */
export const compareChoices = (source: ItemYaml, words: QuestionWords): Breach[] =>
  lists.flatMap((list) => {
    const [known, given] = [idsOf(source, list), idsOf(words, list)]
    const extra = given.flatMap((id, index): Breach[] => {
      const isFirst = given.indexOf(id) === index
      if (known.includes(id) && isFirst) return []
      const message = isFirst ? `the source has no "${id}" in its ${list}` : `"${id}" stands twice`
      return [{ path: [list, index], message, hint: `${list} of the source: ${known.join(', ')}` }]
    })
    const missing = known
      .filter((id) => !given.includes(id))
      .map((id): Breach => ({
        path: [list],
        message: `"${id}" is missing in ${list}`,
        hint: 'translate it too',
      }))
    return [...extra, ...missing]
  })

/** Puts the words of a list over its source; what is right, and the order, stay. */
const over = <T extends { readonly id: string }, W extends { readonly id: string }>(
  source: readonly T[],
  words: readonly W[],
): T[] => source.map((one) => ({ ...one, ...words.find(({ id }) => id === one.id) }))

/** Puts the words of an item over its source, whose kind and choices it has. Null where the kinds differ. */
export const mergeItem = (source: ItemYaml, words: QuestionWords): ItemYaml | null => {
  const { stem } = words
  if (source.kind === 'single' && words.kind === 'single')
    return { ...source, stem, options: over(source.options, words.options) }
  if (source.kind === 'multiple' && words.kind === 'multiple')
    return { ...source, stem, options: over(source.options, words.options) }
  if (source.kind === 'true-false' && words.kind === 'true-false') {
    const whys = new Map(words.options.map(({ id, why }) => [id, why]))
    return {
      ...source,
      stem,
      options: source.options.map((one) => ({ ...one, why: whys.get(one.id) ?? one.why })),
    }
  }
  if (source.kind === 'matching' && words.kind === 'matching') {
    const { prompts, matches } = words
    return { ...source, stem, prompts: over(source.prompts, prompts), matches: over(source.matches, matches) }
  }
  if (source.kind === 'sequencing' && words.kind === 'sequencing')
    return { ...source, stem, steps: over(source.steps, words.steps) }
  if (source.kind === 'categorise' && words.kind === 'categorise') {
    const { groups, cards } = words
    return { ...source, stem, groups: over(source.groups, groups), cards: over(source.cards, cards) }
  }
  if (source.kind === 'numeric' && words.kind === 'numeric') {
    const whys = new Map(words.answers.map(({ value, why }) => [value, why]))
    const answers = source.answers.map((one) => ({ ...one, why: whys.get(one.value) ?? one.why }))
    return { ...source, stem, answers, otherwise: words.otherwise, unit: words.unit ?? source.unit }
  }
  if (source.kind === 'fill-in' && words.kind === 'fill-in') {
    // What counts in the source counts in every language: the wording of an answer is not what is asked.
    const answers = over(source.answers, words.answers).map((one, index) => ({
      ...one,
      accept: [...new Set([...one.accept, ...(source.answers[index]?.accept ?? [])])],
    }))
    return { ...source, stem, answers, otherwise: words.otherwise }
  }
  return null
}
