import { describe, expect, it } from 'vitest'
import { compileWith, fixtureCourse, problemsWith, type Edit } from './course-with'

const linkWarnings = (edits: readonly Edit[]) =>
  problemsWith(edits, [], 'warning').filter((warning) => !warning.includes('reading this lesson'))

const referenceWith = (edits: readonly Edit[]) => {
  const result = compileWith(edits)
  if (result.type === 'problems') throw new Error(JSON.stringify(result.problems))
  return result.course.reference
}

describe('what the lessons name', () => {
  it('REF-1 is found by its links, as slots of segments', () => {
    const { terms, places } = fixtureCourse().reference
    expect(terms).toEqual({ sidewall: [0], psi: [0], cassette: [5] })
    expect(places).toMatchObject([
      { id: 'utrecht', segments: [1] },
      { id: 'ghent', segments: [6] },
    ])
  })

  it('REF-1 counts a segment once, in teaching order, however often and from whichever lesson it links', () => {
    const { terms } = referenceWith([
      [
        'lessons/02-chain.mdx',
        'A chain does not stretch',
        'A [chain](term:psi) does not [stretch](term:psi)',
      ],
      ['lessons/01-tyres.mdx', 'Rubber lets air', '[Rubber](term:psi) lets air'],
    ])
    expect(terms['psi']).toEqual([0, 1, 5])
  })

  it('REF-1 counts a voice for its person and its event, and the opening with the first segment', () => {
    const { people, events } = fixtureCourse().reference
    expect(people.map(({ id, segments }) => [id, segments])).toEqual([
      ['diallo', [2]],
      ['visser', [6]],
    ])
    expect(events.map(({ id, segments }) => [id, segments])).toEqual([['repair-day', [2, 6]]])
    const { terms } = referenceWith([
      ['lessons/02-chain.mdx', 'asking for oil', 'asking for [oil](term:psi)'],
    ])
    expect(terms['psi']).toEqual([0, 4])
  })
})

describe('people, places and events', () => {
  it('REF-2 know each other: who is listed for an event and who is heard at it, and where they come from', () => {
    const { people, places, events } = fixtureCourse().reference
    expect(events[0]).toMatchObject({ speakers: ['visser', 'diallo'], places: ['utrecht'] })
    expect(people.map((person) => person.events)).toEqual([['repair-day'], ['repair-day']])
    expect(places[0]).toMatchObject({ people: ['visser'], events: ['repair-day'] })
  })

  it('REF-2 keep what a voice tells, in one line and without markup, with its segment and its event', () => {
    const [diallo, visser] = fixtureCourse().reference.people
    expect(diallo?.said).toEqual([
      {
        segment: 2,
        event: 'repair-day',
        text: expect.stringMatching(/^She told the visitors .* on the road\.$/),
      },
    ])
    expect(visser?.said).toEqual([])
  })

  it('REF-2 stand by date where they are events', () => {
    const { events, people } = referenceWith([
      [
        'lessons/events.yaml',
        '',
        '- { id: earlier, title: First Day, date: 2023-01-02, kind: workshop, sections: ["1"], speakers: [visser] }\n',
      ],
    ])
    expect(events.map(({ id }) => id)).toEqual(['earlier', 'repair-day'])
    expect(people[1]?.events).toEqual(['earlier', 'repair-day'])
  })
})

describe('references between the lists', () => {
  it('REF-3 lead to entries that exist', () => {
    expect(
      problemsWith([
        ['lessons/people.yaml', 'place: utrecht', 'place: utrech'],
        ['lessons/events.yaml', 'speakers: [visser]', 'speakers: [diallo, viser], places: [delft]'],
      ]),
    ).toEqual([
      'lessons/events.yaml:1:122 no person has the id "viser" | did you mean "visser"? Otherwise add it to lessons/people.yaml',
      'lessons/events.yaml:1:139 no place has the id "delft" | add it to lessons/places.yaml',
      'lessons/people.yaml:2:80 no place has the id "utrech" | did you mean "utrecht"? Otherwise add it to lessons/places.yaml',
    ])
  })

  it('REF-3 are not looked at where the list that they lead to cannot be read', () => {
    expect(problemsWith([['lessons/places.yaml', 'country: Netherlands', 'land: Netherlands']])).toEqual([
      expect.stringContaining('lessons/places.yaml'),
      expect.stringContaining('lessons/places.yaml'),
    ])
  })
})

describe('what no lesson names', () => {
  const unused: Edit = [
    'lessons/glossary.yaml',
    '',
    '- { id: tread, term: tread, definition: What meets the road. }\n',
  ]

  it('REF-4 is a warning at its entry', () => {
    expect(linkWarnings([unused])).toEqual([
      'lessons/glossary.yaml:11:9 no lesson links to the term "tread" | link it in a lesson, [words](term:tread), or take it out',
    ])
    expect(linkWarnings([['lessons/02-chain.mdx', '[caretaker](person:visser)', 'caretaker']])).toEqual([
      expect.stringContaining('no lesson links to the person "visser"'),
    ])
  })

  it('REF-4 is a warning where a lesson lists a term and does not link it', () => {
    expect(linkWarnings([['lessons/02-chain.mdx', 'terms: [cassette]', 'terms: [cassette, psi]']])).toEqual([
      'lessons/02-chain.mdx:10:19 the lesson explains "psi" and links it nowhere | write [words](term:psi) where it first stands',
    ])
  })

  it('REF-4 is not told of a course with errors, whose lessons may be unread', () => {
    expect(linkWarnings([unused, ['lessons/01-tyres.mdx', '</Voice>', '']])).toEqual([])
  })
})
