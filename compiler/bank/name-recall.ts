import { errorAt, type Problem } from '../problem'
import { itemsIn, optionsOf, splitOptions, type Bank, type BankItem } from './bank'

export const mostNamesPercent = 20
/** A single item makes no habit, however small the course. */
const fewestForAHabit = 2

const areMostly = (texts: readonly { readonly text: string }[], isName: Bank['isName']): boolean =>
  texts.filter(({ text }) => isName(text)).length * 2 > texts.length

/**
 * Says whether an item asks for a proper name: all its right answers are names, or most of what it pairs on one side.
 * Its Bloom level does not count, for that is what its author thinks of it.
 */
export const asksForName = ({ yaml }: BankItem, { isName }: Bank): boolean => {
  switch (yaml.kind) {
    case 'single':
    case 'multiple':
      return splitOptions(optionsOf(yaml)).keys.every(({ text }) => isName(text))
    case 'fill-in':
      return yaml.answers.some(({ correct, accept }) => correct === true && accept.some(isName))
    case 'matching':
      return areMostly(yaml.prompts, isName) || areMostly(yaml.matches, isName)
    case 'categorise':
      return areMostly(yaml.cards, isName) || areMostly(yaml.groups, isName)
    case 'sequencing':
      return areMostly(yaml.steps, isName)
    case 'true-false':
    case 'numeric':
      return false
  }
}

/** Lists the items of a bank that ask for a proper name. */
export const nameItems = (bank: Bank): BankItem[] => itemsIn(bank).filter((item) => asksForName(item, bank))

/** Finds a course that asks for names too often: names are looked up, what follows from them is learnt. */
export const checkNameRecall = (bank: Bank): Problem[] => {
  const found = nameItems(bank)
  const [first] = found
  const all = itemsIn(bank).length
  if (!first || found.length < fewestForAHabit || 100 * found.length <= mostNamesPercent * all) return []
  const ids = found.map(({ yaml }) => yaml.id).join(', ')
  const message = `${found.length} of the ${all} items of the course ask for a proper name, at most ${mostNamesPercent} % may: ${ids} [name-recall]`
  const hint = 'name whom it is about in the stem, and ask what was asked, why, or what follows'
  return [errorAt(first.file, first.positionOf(['stem']), message, hint)]
}
