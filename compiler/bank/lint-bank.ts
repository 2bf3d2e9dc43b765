import { errorAt, type Problem } from '../problem'
import { lintSchema, type LintRuleName } from '../schemas/lint-schema'
import { itemsIn, setsAside, type Bank, type BankItem, type ItemRule } from './bank'
import { checkKeyPlaces } from './key-places'
import { checkNameRecall } from './name-recall'
import { absolutes } from './rules/absolutes'
import { allOrNone } from './rules/all-or-none'
import { echoedWord } from './rules/echoed-word'
import { givesAway } from './rules/gives-away'
import { grammarCue } from './rules/grammar-cue'
import { longRationale } from './rules/long-rationale'
import { longestKey } from './rules/longest-key'
import { optionLengths } from './rules/option-lengths'
import { stemGrade } from './rules/stem-grade'
import { unmarkedNegative } from './rules/unmarked-negative'

const rules = {
  'all-or-none': allOrNone,
  'unmarked-negative': unmarkedNegative,
  absolutes,
  'longest-key': longestKey,
  'option-lengths': optionLengths,
  'grammar-cue': grammarCue,
  'echoed-word': echoedWord,
  'gives-away': givesAway,
  'long-rationale': longRationale,
  'stem-grade': stemGrade,
} satisfies Readonly<Record<LintRuleName, ItemRule>>

const ruleNames = lintSchema.keyof().options

const lintItem = (item: BankItem, bank: Bank, name: LintRuleName): Problem[] => {
  const findings = rules[name](item, bank)
  if (!setsAside(item, name)) {
    return findings.map(({ path, message, hint }) =>
      errorAt(item.file, item.positionOf(path), `${message} [${name}]`, hint),
    )
  }
  if (findings.length > 0) return []
  const message = `"${name}" is set aside and finds nothing in this item`
  return [errorAt(item.file, item.positionOf(['lint', name]), message, 'take it out of `lint`')]
}

/**
 * Finds what lets a learner guess an item, or misread it, without knowing the subject. The rules follow Haladyna,
 * Downing and Rodriguez, A Review of Multiple-Choice Item-Writing Guidelines (2002); docs/authors.md explains each.
 */
export const lintBank = (bank: Bank): Problem[] => [
  ...itemsIn(bank).flatMap((item) => ruleNames.flatMap((name) => lintItem(item, bank, name))),
  ...checkKeyPlaces(bank),
  ...checkNameRecall(bank),
]
