import { invalid, valid, type ItemModule } from '../item-module'

/** A statement that holds (`t`) or does not (`f`); all or nothing. */
export const trueFalse: ItemModule<'true-false'> = {
  validate: (_prompt, response) => {
    if (response.option === '') return invalid('empty')
    return response.option === 't' || response.option === 'f' ? valid : invalid('unknown-choice')
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
  possibleResponses: () => 2,
  toCode: (response) => response.option,
  fromCode: (code) => ({ kind: 'true-false', option: code }),
  codeToTokens: (code) => code,
  keyTokens: (key) => key.correct.join(','),
}
