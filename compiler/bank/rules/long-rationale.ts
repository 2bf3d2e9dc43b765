import type { ItemYaml } from '../../schemas/item-schema'
import type { Path } from '../../yaml/parse-yaml'
import { countWords } from '../../lesson/plain-text'
import type { ItemRule } from '../bank'

export const mostRationaleWords = 45

interface Rationale {
  readonly text: string
  readonly path: Path
}

const listed = (list: string, entries: readonly { readonly why: string }[]): Rationale[] =>
  entries.map(({ why }, index) => ({ text: why, path: [list, index, 'why'] }))

/** Lists the rationales of an item. */
export const rationalesOf = (yaml: ItemYaml): Rationale[] => {
  switch (yaml.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return listed('options', yaml.options)
    case 'matching':
      return listed('prompts', yaml.prompts)
    case 'categorise':
      return listed('cards', yaml.cards)
    case 'sequencing':
      return listed('steps', yaml.steps)
    case 'numeric':
    case 'fill-in':
      return [...listed('answers', yaml.answers), { text: yaml.otherwise, path: ['otherwise'] }]
  }
}

/** Finds rationales that are too long to be read on a phone between two questions. */
export const longRationale: ItemRule = ({ yaml }) =>
  rationalesOf(yaml).flatMap(({ text, path }) => {
    const words = countWords(text)
    return words <= mostRationaleWords
      ? []
      : [
          {
            path,
            message: `this rationale has ${words} words`,
            hint: `say why in at most ${mostRationaleWords} words`,
          },
        ]
  })
