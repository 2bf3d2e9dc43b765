import type { Choice, Item, ItemPrompt } from '../../src/core/course'
import { neutralOrder } from '../quiz/neutral-order'

/** An item on the paper. */
export interface Question {
  /** The lesson and the place among its questions, such as `tyres-3`. */
  readonly label: string
  readonly lesson: string
  readonly item: Item
  /** What is asked one by one, under numbers; empty but for kinds that match or sort. */
  readonly numbered: readonly Choice[]
  /** What can be chosen, under letters; empty where the reader writes a number or a word. */
  readonly lettered: readonly Choice[]
}

const trueAndFalse = [
  { id: 't', text: 'True' },
  { id: 'f', text: 'False' },
]

const partsOf = (prompt: ItemPrompt): { numbered: readonly Choice[]; lettered: readonly Choice[] } => {
  switch (prompt.kind) {
    case 'single':
    case 'multiple':
      return { numbered: [], lettered: prompt.options }
    case 'true-false':
      return { numbered: [], lettered: trueAndFalse }
    case 'matching':
      return { numbered: prompt.prompts, lettered: prompt.matches }
    case 'categorise':
      return { numbered: prompt.cards, lettered: prompt.groups }
    case 'sequencing':
      return { numbered: [], lettered: prompt.steps }
    case 'numeric':
    case 'fill-in':
      return { numbered: [], lettered: [] }
  }
}

const makeQuestion = (lesson: string, item: Item, index: number, seed: string): Question => {
  const { numbered, lettered } = partsOf(item.prompt)
  const ownSeed = `${seed}/${item.prompt.id}`
  return {
    label: `${lesson}-${index + 1}`,
    lesson,
    item,
    numbered: neutralOrder(ownSeed, numbered),
    lettered: neutralOrder(ownSeed, lettered),
  }
}

/**
 * Puts the items of each lesson, and the choices of each item, in an order of the seed's own. One seed gives one paper.
 *
 * @param quizzes items by lesson id
 */
export const makePaper = (quizzes: ReadonlyMap<string, readonly Item[]>, seed: string): Question[] =>
  [...quizzes].flatMap(([lesson, items]) => {
    const known = items.map((item) => ({ id: item.prompt.id, item }))
    return neutralOrder(seed, known).map(({ item }, index) => makeQuestion(lesson, item, index, seed))
  })

/** The letter under which a choice stands. */
export const letterAt = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)

const printQuestion = ({ label, item: { prompt }, numbered, lettered }: Question): string[] => [
  `${label} (${prompt.kind})`,
  ...(prompt.scenario ? [prompt.scenario.text] : []),
  prompt.kind === 'numeric' && prompt.unit !== null ? `${prompt.stem} (${prompt.unit})` : prompt.stem,
  ...numbered.map(({ text }, index) => `  ${index + 1}. ${text}`),
  ...lettered.map(({ text }, index) => `  ${letterAt(index)}. ${text}`),
  '',
]

const instructions = [
  'Answer without the lessons, in a YAML file with a line for each question: its name, a colon, and',
  '  single, true-false   one letter: A',
  '  multiple             letters: ACD',
  '  matching, categorise one letter for each number, in the order of the numbers: CABD',
  '  sequencing           all letters in order: BDAC',
  '  numeric, fill-in     the number or the word',
  'Put a question mark behind an answer that is no more than a guess: AC?',
  'Questions that you leave out are not counted.',
  '',
]

/** Writes the paper as plain text: what a learner sees before answering, and how to answer. */
export const printPaper = (questions: readonly Question[]): string[] => [
  ...instructions,
  ...questions.flatMap(printQuestion),
]
