import type { ItemYaml } from '../schemas/item-schema'
import { optionsOf, shownText, splitOptions, type BankItem, type RareRuns } from './bank'
import { contentRoots, runsOfWords } from './text/words'

const runLength = 3
/** A word that stands in more of the items than this belongs to the course, not to one answer. */
const largestShare = 0.1
const fewestItems = 3

const join = (texts: readonly { readonly text: string }[]): string =>
  texts.map(({ text }) => text).join(' . ')

interface KeyTexts {
  readonly right: string
  /** What a learner sees beside the key: what is there too does not tell the key apart. */
  readonly beside: string
}

const keyTextsOf = (yaml: ItemYaml): KeyTexts => {
  switch (yaml.kind) {
    case 'single':
    case 'multiple': {
      const { keys, distractors } = splitOptions(optionsOf(yaml))
      return {
        right: join(keys),
        beside: `${yaml.scenario?.text ?? ''} . ${yaml.stem} . ${join(distractors)}`,
      }
    }
    case 'fill-in': {
      const right = yaml.answers.filter(({ correct }) => correct === true).flatMap(({ accept }) => accept)
      return { right: right.join(' . '), beside: yaml.stem }
    }
    case 'true-false':
    case 'matching':
    case 'categorise':
    case 'sequencing':
    case 'numeric':
      return { right: '', beside: '' }
  }
}

/** Counts in how many items each of their words, or runs of words, stands. */
const countItems = (
  items: readonly BankItem[],
  partsOf: (text: string) => ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { yaml } of items) {
    for (const part of partsOf(shownText(yaml))) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return counts
}

/** Reads the rare runs of words of items, once for the whole bank. */
export const readRareRuns = (items: readonly BankItem[]): RareRuns => {
  const itemsWith = countItems(items, contentRoots)
  const most = Math.max(fewestItems, largestShare * items.length)
  const runsIn = (text: string) => runsOfWords(text, runLength, (root) => (itemsWith.get(root) ?? 0) <= most)
  const keysWith = new Map<string, BankItem[]>()
  for (const item of items) {
    const { right, beside } = keyTextsOf(item.yaml)
    const known = runsIn(beside)
    for (const run of runsIn(right)) {
      if (!known.has(run)) keysWith.set(run, [...(keysWith.get(run) ?? []), item])
    }
  }
  return { in: runsIn, keysWith, showing: countItems(items, runsIn) }
}
