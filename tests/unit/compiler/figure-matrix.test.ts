import { describe, expect, it } from 'vitest'
import { problemsWith, type Edit } from './course-with'

const wants = 'lessons/figures/who-wants-what.yaml'

const cases: readonly (readonly [title: string, edit: Edit, problem: string])[] = [
  [
    'FIG-2 a row with a person whom the course does not have',
    [wants, 'person: visser', 'person: viser'],
    `${wants}:10:13 no person has the id "viser" | did you mean "visser"? Otherwise add it to lessons/people.yaml`,
  ],
  [
    'FIG-2 a cell in a column that the matrix does not have',
    [wants, 'column: time, text', 'column: tiem, text'],
    `${wants}:18:19 no column has the id "tiem" | add the column`,
  ],
  [
    'FIG-2 a cell with an event that the course does not have',
    [wants, 'column: time, event: repair-day', 'column: time, event: repairday'],
    `${wants}:14:32 no event has the id "repairday" | did you mean "repair-day"? Otherwise add it to lessons/events.yaml`,
  ],
  [
    'FIG-33 a row that names nobody',
    [wants, 'label: Riders\n    note', 'note'],
    `${wants}:15:5 the row names nobody, or names somebody twice | write either \`person:\` with an id or \`label:\` with words`,
  ],
  [
    'FIG-33 a row that names somebody twice',
    [wants, 'person: visser', 'person: visser\n    label: The caretaker'],
    `${wants}:10:5 the row names nobody, or names somebody twice | write either \`person:\` with an id or \`label:\` with words`,
  ],
]

describe('a matrix with a mistake', () => {
  it.each(cases)('%s', (_, edit, expected) => {
    expect(problemsWith([edit])).toEqual([expected])
  })
})
