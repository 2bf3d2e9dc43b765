import { describe, expect, it } from 'vitest'
import { fixtureCourse, problemsWith, type Edit } from './course-with'

const file = 'lessons/figures/quiet-chains.yaml'

const cases: readonly (readonly [
  title: string,
  edit: readonly [from: string, to: string],
  problem: string,
])[] = [
  [
    'FIG-5 refuses a date of another form',
    ["when: '2024-09'", "when: 'autumn'"],
    ':17:15 "when" has the wrong form: "autumn" | write when it was, in quotes: a year, a month or a day, such as "2018", "2018-12" or "2018-12-10"',
  ],
  [
    'FIG-5 refuses an entry without a date',
    ["{ when: '2023', track", '{ track'],
    ':12:9 the entry has no date or no title | write `event:` with the id of an event, or `when:` and `title:`',
  ],
  [
    'FIG-5 refuses an entry that stands after a later one',
    ["when: '2023'", "when: '2025'"],
    ':16:9 2024-05-11 stands after 2025 | put the earliest first',
  ],
  [
    'FIG-5 refuses an entry that ends before it begins',
    ["until: '2024-10'", "until: '2024-08'"],
    ':18:16 the entry ends before it begins, 2024-09 | swap the two',
  ],
  [
    'FIG-5 refuses an entry whose end is dated in another form',
    ["until: '2024-10'", "until: '2024-10-04'"],
    ':18:16 the entry begins on 2024-09, and its end is written in another form | write both as a year, a month or a day',
  ],
  [
    'FIG-2 names a track that the timeline does not have',
    ['track: school', 'track: scool'],
    ':19:16 no track has the id "scool" | did you mean "school"? Otherwise add the track',
  ],
  [
    'FIG-2 names an event that the course does not have',
    ['event: repair-day', 'event: repair-days'],
    ':16:18 no event has the id "repair-days" | did you mean "repair-day"? Otherwise add it to lessons/events.yaml',
  ],
  [
    'FIG-2 names a document that is not among those of the figure',
    ['        beyond: ISO 8090:1990', '        beyond: Yearbook'],
    ':21:17 no document in `beyond` has the id "Yearbook" | add the document in `beyond`',
  ],
]

describe('a timeline', () => {
  it.each(cases)('%s', (_, [from, to], problem) => {
    const edit: Edit = [file, from, to]
    expect(problemsWith([edit])).toEqual([expect.stringContaining(`${file}${problem}`)])
  })

  it('FIG-5 takes title and date from its event, and whatever else from the entry', () => {
    const figure = fixtureCourse().figures.get('quiet-chains')
    expect(figure?.kind === 'timeline' && figure.periods[1]?.entries[0]).toEqual({
      when: '2024-05-11',
      title: 'Open Repair Day',
      track: 'workshop',
      text: 'Half of the chains are changed.',
    })
  })
})
