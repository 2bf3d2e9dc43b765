import type { ItemRule } from '../bank'

const negative = /\b(?:not|never|except|neither|nor|cannot)\b|n['’]t\b|(?<!\bat )\bleast\b/

/** What the stem asks: its questions, or its last sentence where it asks none. */
const askedIn = (stem: string): string => {
  const sentences = stem.split(/(?<=[.?!:])\s+/)
  const questions = sentences.filter((sentence) => sentence.endsWith('?'))
  return (questions.length > 0 ? questions : sentences.slice(-1)).join(' ')
}

/** Finds a negative in what is asked that is not in capitals: readers miss it, and then answer another question. */
export const unmarkedNegative: ItemRule = ({ yaml }) => {
  const asked = yaml.kind === 'true-false' ? yaml.stem : askedIn(yaml.stem)
  const found = negative.exec(asked)?.[0]
  return found === undefined
    ? []
    : [
        {
          path: ['stem'],
          message: `"${found}" turns the question round and is easily missed`,
          hint: 'ask for what is true, or write it in capitals: NOT',
        },
      ]
}
