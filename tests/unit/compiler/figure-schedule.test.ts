import { describe, expect, it } from 'vitest'
import { fixtureCourse, problemsWith, type Edit } from './course-with'

const file = 'lessons/figures/workshop-days.yaml'
const events = 'lessons/events.yaml'

const cases: readonly (readonly [title: string, edits: readonly Edit[], problem: string])[] = [
  [
    'FIG-6 refuses an event that is on none of its days',
    [[file, 'days: [2024-05-11]', 'days: [2024-05-12]']],
    ':10:12 the event "repair-day" is on none of the days | its date is 2024-05-11: add it to `days`, or take the entry out',
  ],
  [
    'FIG-6 misses an event of its days',
    [[events, '', '- { id: tea, title: Tea, date: 2024-05-11, kind: break, sections: ["1"] }\n']],
    ':10:3 the event "tea" of 2024-05-11 is missing | add an entry with `event: tea`',
  ],
  [
    'FIG-6 refuses an entry that stands after a later one',
    [
      [events, '', '- { id: tea, title: Tea, date: 2024-05-10, kind: break, sections: ["1"] }\n'],
      [file, 'days: [2024-05-11]', 'days: [2024-05-10, 2024-05-11]'],
      [file, '', '  - event: tea\n'],
    ],
    ':16:12 2024-05-10 stands after 2024-05-11 | put the earliest first',
  ],
  [
    'FIG-2 names a theme that the schedule does not have',
    [[file, 'themes: [tools]', 'themes: [tool]']],
    ':15:14 no theme has the id "tool" | did you mean "tools"? Otherwise add the theme',
  ],
  [
    'FIG-2 names an event twice',
    [[file, '', '  - event: repair-day\n']],
    ':16:12 the event "repair-day" stands twice | keep one of the two',
  ],
]

describe('a schedule', () => {
  it.each(cases)('%s', (_, edits, problem) => {
    expect(problemsWith(edits)).toEqual([`${file}${problem}`])
  })

  it('FIG-6 takes title, day, kind, speakers and places from its events', () => {
    const figure = fixtureCourse().figures.get('workshop-days')
    expect(figure?.kind === 'schedule' && figure.entries[0]).toMatchObject({
      title: 'Open Repair Day',
      date: '2024-05-11',
      kind: 'workshop',
      people: [0],
      places: ['utrecht'],
    })
    expect(figure).toMatchObject({
      kinds: [{ id: 'workshop', label: 'workshop' }],
      places: [{ id: 'utrecht', label: 'Utrecht' }],
      people: [{ name: 'Joost Visser', office: 'school caretaker', lang: 'nl' }],
    })
  })
})
