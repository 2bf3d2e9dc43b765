import { describe, expect, it } from 'vitest'
import { heldBackModule, quizModule } from '../../../compiler/vite/course-modules'
import { findItem, questionText, scenarioOf } from '../../../src/core/course'
import { fixtureCourse, problemsWith, type Edit } from './course-with'

const quiz = 'quizzes/02-chain.yaml'
const compiled = fixtureCourse()
const promptOf = (id: string) => {
  const item = [...compiled.quizzes.values()].flat().find(({ prompt }) => prompt.id === id)
  if (!item) throw new Error(`No item ${id}`)
  return item.prompt
}

describe('the questions of a scenario', () => {
  it('SCN-1 are items of their own, with slots, ids and objectives of their own', () => {
    expect(findItem(compiled.course, 'chain.school.replace')).toMatchObject({
      kind: 'single',
      use: 'lesson',
      objective: 'wear',
      slot: 8,
      finalSlot: 22,
      correctPattern: 'b',
    })
    expect(findItem(compiled.course, 'chain.school.the-others')).toMatchObject({
      kind: 'multiple',
      objective: 'care',
      slot: 9,
      correctPattern: 'a,b',
    })
    expect(scenarioOf('chain.school.replace')).toBe('chain.school')
    expect(scenarioOf('chain.order')).toBeNull()
  })

  it('SCN-1 carry the case with its title, and their place in it', () => {
    const { scenario } = promptOf('chain.school.the-others')
    expect(scenario).toMatchObject({ title: 'Forty bicycles at school', part: 2, of: 2 })
    expect(scenario?.text).toMatch(/^A caretaker .* is black\.\nHe has one hour/)
    expect(promptOf('chain.order').scenario).toBeUndefined()
  })

  it('SCN-1 are held back for the final as the scenario says', () => {
    expect(promptOf('tyres.courier.first-look').use).toBe('final')
    expect(promptOf('tyres.courier.pressure').use).toBe('final')
  })

  it('SCN-9 are told to an LMS with the title of the case', () => {
    expect(questionText(promptOf('tyres.courier.pressure'))).toBe(
      "The courier's rear wheel: Which pressure fits her load?",
    )
    expect(questionText(promptOf('tyres.carrier'))).toBe(promptOf('tyres.carrier').stem)
  })

  it.each([
    ['a quiz', () => quizModule(compiled.quizzes.get('chain') ?? []), 'A caretaker looks after'],
    ['the items held back', () => heldBackModule(compiled), 'A courier carries'],
  ])('SCN-9 travel with their case written once, in %s', (_, moduleOf, opening) => {
    const code = moduleOf()
    expect(code.split(opening)).toHaveLength(2)
    expect(code.split('"text":cases[0],"part":')).toHaveLength(3)
  })
})

const cases: readonly (readonly [title: string, edits: readonly Edit[], problems: readonly string[]])[] = [
  [
    'SCN-2 names a question of a kind that a scenario does not take',
    [[quiz, 'id: the-others\n      kind: multiple', 'id: the-others\n      kind: numeric']],
    ['quizzes/02-chain.yaml:68:13 unknown kind "numeric" | write one of: single, multiple'],
  ],
  [
    'SCN-2 names a scenario without a title',
    [[quiz, '  title: Forty bicycles at school\n', '']],
    ['quizzes/02-chain.yaml:49:3 "title" is missing | write a short name for the case'],
  ],
  [
    'SCN-2 names a question id that stands twice',
    [[quiz, 'id: the-others', 'id: replace']],
    [
      'quizzes/02-chain.yaml:67:11 the id "replace" stands twice in this list | give each one an id of its own',
    ],
  ],
  [
    'SCN-2 names the id of an item on a scenario',
    [[quiz, 'id: chain.school', 'id: chain.order']],
    [
      'quizzes/02-chain.yaml:49:7 the item id "chain.order" stands twice | an id belongs to one item for ever; give this one an id of its own',
    ],
  ],
  [
    'SCN-2 names the id of another lesson',
    [[quiz, 'id: chain.school', 'id: tyres.school']],
    [
      'quizzes/02-chain.yaml:49:7 the item id "tyres.school" does not start with its lesson\'s id | write "chain.school"',
    ],
  ],
  [
    'SCN-2 names a question without a right option',
    [[quiz, 'text: He puts the new one on, correct: true,', 'text: He puts the new one on,']],
    [
      'quizzes/02-chain.yaml:64:9 no option of this single item is correct | mark exactly one option with `correct: true`',
    ],
  ],
  [
    'SCN-2 names the objective of a question that its lesson lacks',
    [[quiz, 'objective: wear\n      bloom: evaluate', 'objective: tear\n      bloom: evaluate']],
    [
      'quizzes/02-chain.yaml:59:18 the lesson has no objective "tear" | did you mean "wear"? Otherwise write one of: care, wear',
    ],
  ],
  [
    'SCN-2 names the command for a question that is new',
    [['quizzes/slots.json', '"L02.Q5_school.replace"', '"L02.Q5_school.replace","retired":true']],
    [
      'quizzes/02-chain.yaml:57:11 the ledger has no item "chain.school.replace" | run `npm run ledger`, which appends it',
    ],
  ],
  [
    'SCN-2 names a question in which something else is right',
    [
      [quiz, 'text: He puts the new one on, correct: true,', 'text: He puts the new one on,'],
      [quiz, 'text: He waits for 1 per cent,', 'text: He waits for 1 per cent, correct: true,'],
    ],
    [
      'quizzes/02-chain.yaml:57:11 what is right in the item "chain.school.replace" has changed | Changing what is right in an item needs a new id: give it one and run `npm run ledger`',
    ],
  ],
  [
    'SCN-3 names a check in a lesson of a question of a scenario',
    [['lessons/02-chain.mdx', 'item="chain.when-to-replace"', 'item="chain.school.replace"']],
    [
      'lessons/02-chain.mdx:26:1 the item "chain.school.replace" is a question of a scenario | ask an item of its own; the questions of a scenario are asked together, in the quiz',
    ],
  ],
  [
    'SCN-5 names a final that a module could fill with scenarios alone',
    [['quizzes/final.yaml', 'drive: 2', 'drive: 5']],
    [
      'quizzes/final.yaml:3:10 the final takes 5 items from "drive", which has 4 outside scenarios | write 4 or fewer: a scenario is drawn whole, so it may not fit into the places that are left',
    ],
  ],
  [
    'CAT-2 names a card whose group is missing',
    [['quizzes/01-tyres.yaml', 'A child on the saddle, group: b', 'A child on the saddle, group: x']],
    ['quizzes/01-tyres.yaml:73:54 "x" is no group of this item | write one of: a, b, c'],
  ],
  [
    'CAT-2 names a group without a card',
    [['quizzes/01-tyres.yaml', 'A child on the saddle, group: b', 'A child on the saddle, group: a']],
    ['quizzes/01-tyres.yaml:68:7 no card belongs to the group "b" | give it a card, or take the group out'],
  ],
  [
    'CAT-2 names an item with a group for each card',
    [
      ['quizzes/01-tyres.yaml', 'text: Neither }', 'text: Neither }\n    - { id: d, text: Both }'],
      ['quizzes/01-tyres.yaml', 'on the rack, group: a', 'on the rack, group: d'],
    ],
    [
      'quizzes/01-tyres.yaml:72:5 this categorise item has a group for each card | add cards, or make the item `kind: matching`',
    ],
  ],
  [
    'CAT-2 names an item with three cards',
    [
      [
        'quizzes/01-tyres.yaml',
        '    - { id: "4", text: A red frame, group: c, why: Paint weighs the same in any colour. }\n',
        '',
      ],
    ],
    [
      'quizzes/01-tyres.yaml:71:5 "cards" holds 3 entries; it must hold at least 4 entries | write 4 to 8 cards, each with id, text, group and why',
    ],
  ],
]

describe('problems of scenarios and of cards', () => {
  it.each(cases)('%s', (_title, edits, problems) => {
    expect(problemsWith(edits)).toEqual(problems)
  })
})
