import { optionsOf, type ItemRule } from '../bank'

const largestRatio = 1.6
/** Names, numbers and dates differ in length by nature. */
const short = 24

/** Finds options of unequal length: the odd one draws the eye, right or wrong. */
export const optionLengths: ItemRule = ({ yaml }) => {
  const sorted = optionsOf(yaml).sort((a, b) => a.text.length - b.text.length)
  const [shortest, longest] = [sorted[0], sorted.at(-1)]
  if (!shortest || !longest || longest.text.length <= short) return []
  const ratio = longest.text.length / shortest.text.length
  if (ratio <= largestRatio) return []
  return [
    {
      path: longest.path,
      message: `the longest option has ${longest.text.length} characters, the shortest ${shortest.text.length}: ${ratio.toFixed(1)} times`,
      hint: `keep options within ${largestRatio} times of each other`,
    },
  ]
}
