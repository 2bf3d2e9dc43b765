import { fnv1a, type FillInKey } from '../../course'
import { invalid, valid, type ItemModule } from '../item-module'
import { normaliseText } from './normalise-text'

const answerFor = (key: FillInKey, text: string) => {
  const given = normaliseText(text)
  return key.answers.find((answer) => answer.accept.some((wording) => normaliseText(wording) === given))
}

/** A word or a short phrase; all or nothing. */
export const fillIn: ItemModule<'fill-in'> = {
  validate: (_prompt, response) => (normaliseText(response.text) === '' ? invalid('empty') : valid),
  points: (_prompt, key, response) => ({
    earned: answerFor(key, response.text)?.correct ? 1 : 0,
    possible: 1,
  }),
  explain: (_prompt, key, response) => {
    const answer = answerFor(key, response.text)
    return [{ choice: null, right: answer?.correct ?? false, why: answer?.why ?? key.otherwise }]
  },
  possibleResponses: () => Infinity,
  toCode: (response, key) => {
    const answer = answerFor(key, response.text)
    if (answer) return `=${answer.id}`
    return `~${(fnv1a(normaliseText(response.text)) % 36 ** 4).toString(36)}`
  },
  fromCode: (code, key) => {
    const wording = key.answers.find((answer) => code === `=${answer.id}`)?.accept[0]
    return wording === undefined ? null : { kind: 'fill-in', text: wording }
  },
  codeToTokens: (code) => (code.startsWith('=') ? `answer-${code.slice(1)}` : `other-${code.slice(1)}`),
  keyTokens: (key) => `answer-${key.answers.find((answer) => answer.correct)?.id ?? ''}`,
}
