import type { Item } from '../../src/core/course'
import { possibleResponses } from '../../src/core/scoring'
import type { Trial } from './read-trial'

const ways = (all: number, chosen: number): number =>
  chosen === 0 ? 1 : (ways(all - 1, chosen - 1) * all) / chosen

/**
 * The chance of full marks for someone who picks blindly, from 0 to 1. Of several options, as many are picked as are
 * right, for stems say how many.
 */
const chanceOf = ({ prompt, key }: Item): number =>
  prompt.kind === 'multiple' && key.kind === 'multiple'
    ? 1 / ways(prompt.options.length, key.correct.length)
    : 1 / possibleResponses(prompt)

const percent = (part: number, whole: number): string =>
  `${Math.round((100 * part) / Math.max(whole, 1))} %`.padStart(5)

const describeGroup = (name: string, trials: readonly Trial[]): string => {
  const right = trials.filter(({ isRight }) => isRight)
  const reasoned = right.filter(({ isGuess }) => !isGuess)
  const chance = trials.reduce((sum, { question }) => sum + chanceOf(question.item), 0)
  const counts = [trials.length, right.length, reasoned.length].map((count) => String(count).padStart(5))
  const shares = [percent(right.length, trials.length), percent(chance, trials.length)]
  return `${name.padEnd(24)} ${[...counts, ...shares].join('  ')}`
}

const groups = (trials: readonly Trial[], nameOf: (trial: Trial) => string): string[] =>
  [...new Set(trials.map(nameOf))].map((name) =>
    describeGroup(
      name,
      trials.filter((trial) => nameOf(trial) === name),
    ),
  )

/** Says how much of a bank a reader solved, by lesson and by kind, against chance, and which items fell for a reason. */
export const describeTrial = (trials: readonly Trial[]): string[] => [
  `${''.padEnd(24)}  items  right  reasoned  share  chance`,
  ...groups(trials, ({ question }) => question.lesson),
  '',
  ...groups(trials, ({ question }) => question.item.prompt.kind),
  '',
  describeGroup('all', trials),
  '',
  'right, and no guess:',
  ...trials
    .filter(({ isRight, isGuess }) => isRight && !isGuess)
    .map(({ question }) => `  ${question.item.prompt.id}`),
]
