import type { Choice, Item } from '../../../core/course'

const textOf = (choices: readonly Choice[], id: string | undefined): string =>
  choices.find((choice) => choice.id === id)?.text ?? ''

/** What a hand-out needs of the words for answers. */
interface AnswerWords {
  readonly true: string
  readonly false: string
  readonly pair: (one: string, other: string) => string
}

/** Writes what is right in an item, a line for each part. */
export const answerLines = ({ prompt, key }: Item, words: AnswerWords): string[] => {
  switch (prompt.kind) {
    case 'single':
    case 'multiple':
      return key.kind === 'single' || key.kind === 'multiple'
        ? key.correct.map((id) => textOf(prompt.options, id))
        : []
    case 'true-false':
      return key.kind === 'true-false' ? [key.correct[0] === 't' ? words.true : words.false] : []
    case 'matching':
      return key.kind === 'matching'
        ? prompt.prompts.map(({ id, text }) => words.pair(text, textOf(prompt.matches, key.pairs[id])))
        : []
    case 'categorise':
      return key.kind === 'categorise'
        ? prompt.cards.map(({ id, text }) => words.pair(text, textOf(prompt.groups, key.pairs[id])))
        : []
    case 'sequencing':
      return key.kind === 'sequencing'
        ? key.order.map((id, index) => `${index + 1}. ${textOf(prompt.steps, id)}`)
        : []
    case 'numeric':
      return key.kind === 'numeric'
        ? key.answers.flatMap(({ correct, value }) =>
            correct ? [[value, prompt.unit].filter((part) => part !== null).join(' ')] : [],
          )
        : []
    case 'fill-in':
      return key.kind === 'fill-in'
        ? key.answers.flatMap(({ correct, accept }) => (correct ? accept.slice(0, 1) : []))
        : []
  }
}

/** Writes why it is right: the rationales of what is right, each once. */
export const whyRight = ({ key }: Item): string[] => {
  switch (key.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return key.correct.flatMap((id) => key.why[id] ?? [])
    case 'matching':
    case 'categorise':
    case 'sequencing':
      return [...new Set(Object.values(key.why))]
    case 'numeric':
    case 'fill-in':
      return key.answers.flatMap(({ correct, why }) => (correct ? [why] : []))
  }
}
