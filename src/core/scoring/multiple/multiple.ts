import { invalid, valid, type ItemModule } from '../item-module'

/**
 * Several options may be right. Each right option chosen earns a point, each wrong one takes a point away, and the
 * sum never falls below 0: choosing everything earns no more than guessing does.
 */
export const multiple: ItemModule<'multiple'> = {
  validate: (prompt, response) => {
    if (response.options.length === 0) return invalid('empty')
    const offered = new Set(prompt.options.map((option) => option.id))
    return response.options.every((id) => offered.has(id)) ? valid : invalid('unknown-choice')
  },
  points: (_prompt, key, response) => {
    const chosen = [...new Set(response.options)]
    const hits = chosen.filter((id) => key.correct.includes(id)).length
    return { earned: Math.max(0, hits - (chosen.length - hits)), possible: key.correct.length }
  },
  explain: (_prompt, key, response) =>
    [...new Set(response.options)].map((id) => ({
      choice: id,
      right: key.correct.includes(id),
      why: key.why[id] ?? '',
    })),
  possibleResponses: (prompt) => 2 ** prompt.options.length - 1,
  toCode: (response) => [...new Set(response.options)].sort().join(''),
  fromCode: (code) => ({ kind: 'multiple', options: [...code] }),
  codeToTokens: (code) => [...code].join(','),
  keyTokens: (key) => [...key.correct].sort().join(','),
}
