import { describe, expect, it } from 'vitest'
import { problemsWith, type Edit } from './course-with'

const letter = 'lessons/figures/letter-to-the-town.yaml'

const cases: readonly (readonly [title: string, edit: Edit, problem: string])[] = [
  [
    'FIG-2 an entry with an outcome that the explorer does not have',
    [letter, 'outcome: refused', 'outcome: refusd'],
    `${letter}:14:45 no outcome has the id "refusd" | did you mean "refused"? Otherwise add the outcome`,
  ],
  [
    'FIG-2 an entry with a theme that the explorer does not have',
    [letter, 'themes: [air, racks]', 'themes: [air, rakcs]'],
    `${letter}:13:83 no theme has the id "rakcs" | add the theme`,
  ],
  [
    'FIG-1 an entry without a theme',
    [letter, 'themes: [air, racks]', 'themes: []'],
    `${letter}:13:77 "themes" holds 0 entries; it must hold at least 1 entry | write the ids of themes`,
  ],
]

describe('an explorer with a mistake', () => {
  it.each(cases)('%s', (_, edit, expected) => {
    expect(problemsWith([edit])).toEqual([expected])
  })
})
