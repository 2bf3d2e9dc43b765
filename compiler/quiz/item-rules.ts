import type { ItemYaml, ItemYamlOf, ScenarioYaml } from '../schemas/item-schema'
import type { Path } from '../yaml/parse-yaml'

/** What no schema can say of an item: which path breaks a rule, and how. */
export interface Breach {
  readonly path: Path
  readonly message: string
  readonly hint: string
}

interface Markable {
  readonly correct?: boolean | undefined
}

const rightOnes = (choices: readonly Markable[]): number[] =>
  choices.flatMap((choice, index) => (choice.correct === true ? [index] : []))

const exactlyOneRight = (kind: string, list: string, choices: readonly Markable[]): Breach[] => {
  const right = rightOnes(choices)
  if (right.length === 0) {
    return [
      {
        path: [list],
        message: `no option of this ${kind} item is correct`,
        hint: 'mark exactly one option with `correct: true`',
      },
    ]
  }
  return right.slice(1).map((index) => ({
    path: [list, index, 'correct'],
    message: `${right.length} options of this ${kind} item are correct`,
    hint: 'mark exactly one option with `correct: true`, or make the item `kind: multiple`',
  }))
}

const someRight = (kind: string, list: string, choices: readonly Markable[]): Breach[] =>
  rightOnes(choices).length > 0
    ? []
    : [
        {
          path: [list],
          message: `nothing in this ${kind} item is correct`,
          hint: 'mark what is right with `correct: true`',
        },
      ]

const someWrong = (list: string, choices: readonly Markable[]): Breach[] =>
  rightOnes(choices).length < choices.length
    ? []
    : [
        {
          path: [list],
          message: 'every option of this multiple item is correct',
          hint: 'leave at least one option without `correct: true`',
        },
      ]

const uniqueIds = (list: string, choices: readonly { readonly id: string }[]): Breach[] =>
  choices.flatMap((choice, index) =>
    choices.findIndex((other) => other.id === choice.id) < index
      ? [
          {
            path: [list, index, 'id'],
            message: `the id "${choice.id}" stands twice in this list`,
            hint: 'give each one an id of its own',
          },
        ]
      : [],
  )

const pairedMatches = (item: ItemYamlOf<'matching'>): Breach[] =>
  item.prompts.flatMap((prompt, index) =>
    item.matches.some((match) => match.id === prompt.match)
      ? []
      : [
          {
            path: ['prompts', index, 'match'],
            message: `"${prompt.match}" is no match of this item`,
            hint: `write one of: ${item.matches.map((match) => match.id).join(', ')}`,
          },
        ],
  )

const groupedCards = ({ cards, groups }: ItemYamlOf<'categorise'>): Breach[] => {
  const strays = cards.flatMap((card, index) =>
    groups.some((group) => group.id === card.group)
      ? []
      : [
          {
            path: ['cards', index, 'group'],
            message: `"${card.group}" is no group of this item`,
            hint: `write one of: ${groups.map((group) => group.id).join(', ')}`,
          },
        ],
  )
  if (strays.length > 0) return strays
  return groups.flatMap((group, index) =>
    cards.some((card) => card.group === group.id)
      ? []
      : [
          {
            path: ['groups', index],
            message: `no card belongs to the group "${group.id}"`,
            hint: 'give it a card, or take the group out',
          },
        ],
  )
}

const moreCardsThanGroups = ({ cards, groups }: ItemYamlOf<'categorise'>): Breach[] =>
  cards.length > groups.length
    ? []
    : [
        {
          path: ['cards'],
          message: 'this categorise item has a group for each card',
          hint: 'add cards, or make the item `kind: matching`',
        },
      ]

/** Finds the rules that a scenario of the right shape still breaks as a whole. */
export const checkScenario = ({ parts }: ScenarioYaml): Breach[] => uniqueIds('parts', parts)

/** Finds the rules that an item of the right shape still breaks. */
export const checkItem = (item: ItemYaml): Breach[] => {
  switch (item.kind) {
    case 'single':
    case 'true-false':
      return [...uniqueIds('options', item.options), ...exactlyOneRight(item.kind, 'options', item.options)]
    case 'multiple':
      return [
        ...uniqueIds('options', item.options),
        ...someRight(item.kind, 'options', item.options),
        ...someWrong('options', item.options),
      ]
    case 'matching':
      return [
        ...uniqueIds('prompts', item.prompts),
        ...uniqueIds('matches', item.matches),
        ...pairedMatches(item),
      ]
    case 'categorise':
      return [
        ...uniqueIds('cards', item.cards),
        ...uniqueIds('groups', item.groups),
        ...groupedCards(item),
        ...moreCardsThanGroups(item),
      ]
    case 'sequencing':
      return uniqueIds('steps', item.steps)
    case 'numeric':
      return someRight(item.kind, 'answers', item.answers)
    case 'fill-in':
      return [...uniqueIds('answers', item.answers), ...someRight(item.kind, 'answers', item.answers)]
  }
}
