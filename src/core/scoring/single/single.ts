import type { Choice } from '../../course'
import { invalid, valid, type ItemModule } from '../item-module'

const isOffered = (options: readonly Choice[], id: string) => options.some((option) => option.id === id)

/** One option is right; all or nothing. */
export const single: ItemModule<'single'> = {
  validate: (prompt, response) => {
    if (response.option === '') return invalid('empty')
    return isOffered(prompt.options, response.option) ? valid : invalid('unknown-choice')
  },
  points: (_prompt, key, response) => ({
    earned: key.correct.includes(response.option) ? 1 : 0,
    possible: 1,
  }),
  explain: (_prompt, key, response) => [
    {
      choice: response.option,
      right: key.correct.includes(response.option),
      why: key.why[response.option] ?? '',
    },
  ],
  possibleResponses: (prompt) => prompt.options.length,
  toCode: (response) => response.option,
  fromCode: (code) => ({ kind: 'single', option: code }),
  codeToTokens: (code) => code,
  keyTokens: (key) => key.correct.join(','),
}
