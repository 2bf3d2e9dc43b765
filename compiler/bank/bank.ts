import type { ItemYaml, ItemYamlOf } from '../schemas/item-schema'
import type { LintRuleName } from '../schemas/lint-schema'
import type { Position } from '../problem'
import type { Path } from '../yaml/parse-yaml'

/** An item as its author wrote it, and where. */
export interface BankItem {
  readonly file: string
  readonly yaml: ItemYaml
  readonly positionOf: (path: Path) => Position
  readonly lesson: BankLesson
}

export interface BankLesson {
  readonly id: string
  /** The grade that reading the lesson takes; null where it has no text. */
  readonly grade: number | null
  /** Ids of its objectives. */
  readonly objectives: readonly string[]
  readonly items: readonly BankItem[]
}

/** The runs of words that tell one item of a bank from the others. */
export interface RareRuns {
  /** Finds the runs of a text that hold two rare words. */
  readonly in: (text: string) => ReadonlySet<string>
  /** Items by each run that their keys hold and nothing beside the key. */
  readonly keysWith: ReadonlyMap<string, readonly BankItem[]>
  /** How many items show a run. */
  readonly showing: ReadonlyMap<string, number>
}

/** All items of a course, by lesson in teaching order. */
export interface Bank {
  readonly lessons: readonly BankLesson[]
  readonly rareRuns: RareRuns
  /** Says whether a text gives a name of the course and nothing more. */
  readonly isName: (text: string) => boolean
}

/** A fault of one item. */
export interface Finding {
  /** From the item to what is wrong in it. */
  readonly path: Path
  readonly message: string
  readonly hint: string
}

/** Finds the faults of one item; the bank is there for rules that compare items. */
export type ItemRule = (item: BankItem, bank: Bank) => readonly Finding[]

/** Says whether an item sets a rule aside. */
export const setsAside = ({ yaml }: BankItem, rule: LintRuleName): boolean => yaml.lint?.[rule] !== undefined

export const itemsIn = (bank: Bank): BankItem[] => bank.lessons.flatMap(({ items }) => items)

type OptionsItem = ItemYamlOf<'single'> | ItemYamlOf<'multiple'>

/** An option with its path in the item. */
export interface BankOption {
  readonly text: string
  readonly isKey: boolean
  readonly path: Path
}

const isOptionsItem = (yaml: ItemYaml): yaml is OptionsItem =>
  yaml.kind === 'single' || yaml.kind === 'multiple'

/** Lists the options that a learner chooses among, in the order in which they were written; other kinds have none. */
export const optionsOf = (yaml: ItemYaml): BankOption[] =>
  isOptionsItem(yaml)
    ? yaml.options.map(({ text, correct }, index) => ({
        text,
        isKey: correct === true,
        path: ['options', index, 'text'],
      }))
    : []

/** Tells keys and distractors apart. */
export const splitOptions = (
  options: readonly BankOption[],
): { readonly keys: readonly BankOption[]; readonly distractors: readonly BankOption[] } => ({
  keys: options.filter(({ isKey }) => isKey),
  distractors: options.filter(({ isKey }) => !isKey),
})

/** What a learner reads before answering: the stem, with the first question of a scenario its case, and what can be chosen. */
export const shownText = (yaml: ItemYaml): string => {
  const asked = yaml.scenario?.part === 1 ? `${yaml.scenario.text} . ${yaml.stem}` : yaml.stem
  const texts = (choices: readonly { readonly text: string }[]) => choices.map(({ text }) => text)
  switch (yaml.kind) {
    case 'single':
    case 'multiple':
      return [asked, ...texts(yaml.options)].join(' . ')
    case 'matching':
      return [asked, ...texts(yaml.prompts), ...texts(yaml.matches)].join(' . ')
    case 'categorise':
      return [asked, ...texts(yaml.cards), ...texts(yaml.groups)].join(' . ')
    case 'sequencing':
      return [asked, ...texts(yaml.steps)].join(' . ')
    case 'true-false':
    case 'numeric':
    case 'fill-in':
      return asked
  }
}
