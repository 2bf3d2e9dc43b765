import { invalid, valid, type ItemModule } from '../item-module'

const pairsOf = (code: string): [string, string][] => {
  const pairs: [string, string][] = []
  for (let i = 0; i + 1 < code.length; i += 2) pairs.push([code.charAt(i), code.charAt(i + 1)])
  return pairs
}

const sorted = (pairs: Readonly<Record<string, string>>) =>
  Object.entries(pairs).sort(([a], [b]) => (a < b ? -1 : 1))

/** Each prompt has one match; each right pair earns a point. */
export const matching: ItemModule<'matching'> = {
  validate: (prompt, response) => {
    const given = prompt.prompts.map(({ id }) => response.pairs[id] ?? '')
    if (given.every((match) => match === '')) return invalid('empty')
    if (given.some((match) => match === '')) return invalid('incomplete')
    const asked = new Set(prompt.prompts.map(({ id }) => id))
    const offered = new Set(prompt.matches.map(({ id }) => id))
    const known =
      given.every((match) => offered.has(match)) && Object.keys(response.pairs).every((id) => asked.has(id))
    return known ? valid : invalid('unknown-choice')
  },
  points: (prompt, key, response) => ({
    earned: prompt.prompts.filter(({ id }) => response.pairs[id] === key.pairs[id]).length,
    possible: prompt.prompts.length,
  }),
  explain: (prompt, key, response) =>
    prompt.prompts.map(({ id }) => ({
      choice: id,
      right: response.pairs[id] === key.pairs[id],
      why: key.why[id] ?? '',
    })),
  possibleResponses: (prompt) => prompt.matches.length ** prompt.prompts.length,
  toCode: (response) =>
    sorted(response.pairs)
      .map(([prompt, match]) => prompt + match)
      .join(''),
  fromCode: (code) => ({ kind: 'matching', pairs: Object.fromEntries(pairsOf(code)) }),
  codeToTokens: (code) =>
    pairsOf(code)
      .map(([prompt, match]) => `${prompt}.${match}`)
      .join(','),
  keyTokens: (key) =>
    sorted(key.pairs)
      .map(([prompt, match]) => `${prompt}.${match}`)
      .join(','),
}
