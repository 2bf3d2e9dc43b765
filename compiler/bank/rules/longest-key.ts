import { optionsOf, setsAside, splitOptions, type BankItem, type ItemRule } from '../bank'

const largestShare = 0.4
const fewestForAPattern = 2

const isSingle = ({ yaml }: BankItem): boolean => yaml.kind === 'single'

/** Says whether the key of a single item is longer than each of its distractors. */
export const hasLongestKey = (item: BankItem): boolean => {
  const { keys, distractors } = splitOptions(optionsOf(item.yaml))
  const longest = Math.max(...distractors.map(({ text }) => text.length))
  return isSingle(item) && keys.some(({ text }) => text.length > longest)
}

/** Finds the items with the longest option as their key where a lesson has too many of them to be chance. */
export const longestKey: ItemRule = (item) => {
  if (!hasLongestKey(item)) return []
  const singles = item.lesson.items.filter(isSingle)
  const long = singles.filter(
    (other) => hasLongestKey(other) && (other === item || !setsAside(other, 'longest-key')),
  )
  if (long.length < fewestForAPattern || long.length <= largestShare * singles.length) return []
  const path = optionsOf(item.yaml).find(({ isKey }) => isKey)?.path ?? []
  return [
    {
      path,
      message: `the longest option is right in ${long.length} of the ${singles.length} single items of this lesson`,
      hint: 'shorten this one, or let a distractor be as exact as it is',
    },
  ]
}
