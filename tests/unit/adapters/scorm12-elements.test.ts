import { describe, expect, it } from 'vitest'
import { factsToElements, interactionElements, timespan } from '../../../src/adapters/scorm12/elements'
import { makeFacts, makeInteraction } from '../../support/make-facts'

const interaction = makeInteraction()
const noObjectives = () => 0

describe('timespan', () => {
  it.each([
    [0, '0000:00:00'],
    [59.4, '0000:00:59'],
    [59.6, '0000:01:00'],
    [3_725, '0001:02:05'],
    [360_000, '0100:00:00'],
    [99_999_999, '9999:00:00'],
    [-5, '0000:00:00'],
  ])('TRK-9b writes %d seconds as %s', (seconds, text) => {
    expect(timespan(seconds)).toBe(text)
  })
})

describe('interactionElements', () => {
  it('TRK-4c writes id, objective and type before pattern, response and result', () => {
    expect(interactionElements(interaction)).toEqual([
      ['cmi.interactions.3.id', 'L01.Q3_who-asked'],
      ['cmi.interactions.3.objectives.0.id', 'L01_forum'],
      ['cmi.interactions.3.type', 'choice'],
      ['cmi.interactions.3.correct_responses.0.pattern', 'a'],
      ['cmi.interactions.3.student_response', 'b'],
      ['cmi.interactions.3.result', 'wrong'],
      ['cmi.interactions.3.time', '09:05:07'],
      ['cmi.interactions.3.latency', '0000:01:15'],
    ])
  })

  it('TRK-4c leaves out time and latency that are not known', () => {
    const elements = interactionElements({ ...interaction, correct: true, at: null, latencySeconds: null })
    expect(elements.map(([element]) => element.replace('cmi.interactions.3.', ''))).toEqual([
      'id',
      'objectives.0.id',
      'type',
      'correct_responses.0.pattern',
      'student_response',
      'result',
    ])
    expect(elements.at(-1)).toEqual(['cmi.interactions.3.result', 'correct'])
  })

  it.each([
    ['single', 'choice'],
    ['multiple', 'choice'],
    ['true-false', 'true-false'],
    ['matching', 'matching'],
    ['sequencing', 'sequencing'],
    ['numeric', 'numeric'],
    ['fill-in', 'fill-in'],
  ] as const)('TRK-4c writes the kind %s as the type %s', (kind, type) => {
    expect(interactionElements({ ...interaction, kind })).toContainEqual(['cmi.interactions.3.type', type])
  })
})

describe('factsToElements', () => {
  it('TRK-6 writes status first and suspend_data last', () => {
    expect(factsToElements(makeFacts(), noObjectives)).toEqual([
      ['cmi.core.lesson_status', 'incomplete'],
      ['cmi.core.lesson_location', 's1'],
      ['cmi.core.exit', 'suspend'],
      ['cmi.core.session_time', '0000:01:05'],
      ['cmi.suspend_data', '1AAL5SXw.AgBvfFj1DMA'],
    ])
  })

  it('TRK-3a writes a score from 0 to 100 with its bounds, once there is one', () => {
    const elements = factsToElements(makeFacts({ status: 'passed', score: 85 }), noObjectives)
    expect(elements.slice(0, 4)).toEqual([
      ['cmi.core.lesson_status', 'passed'],
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', '85'],
    ])
    expect(factsToElements(makeFacts({ score: 0 }), noObjectives)).toContainEqual(['cmi.core.score.raw', '0'])
  })

  it('TRK-9 leaves with suspend, whatever the status', () => {
    for (const status of ['incomplete', 'passed', 'completed'] as const) {
      expect(factsToElements(makeFacts({ status }), noObjectives)).toContainEqual([
        'cmi.core.exit',
        'suspend',
      ])
    }
  })

  it('TRK-5 writes an objective with its id first, and a score only where there is one', () => {
    const objectives = [
      { id: 'L01_forum', score: 67, status: 'completed' },
      { id: 'L02_compact', score: null, status: 'incomplete' },
    ] as const
    const places: Record<string, number> = { L01_forum: 4, L02_compact: 0 }
    const elements = factsToElements(makeFacts({ objectives }), (id) => places[id] ?? -1)
    expect(elements.filter(([element]) => element.startsWith('cmi.objectives'))).toEqual([
      ['cmi.objectives.4.id', 'L01_forum'],
      ['cmi.objectives.4.score.min', '0'],
      ['cmi.objectives.4.score.max', '100'],
      ['cmi.objectives.4.score.raw', '67'],
      ['cmi.objectives.4.status', 'completed'],
      ['cmi.objectives.0.id', 'L02_compact'],
      ['cmi.objectives.0.status', 'incomplete'],
    ])
  })

  it('TRK-4a registers interactions before it tells any', () => {
    const registrations = [
      { index: 2, id: 'L01.Q2_x' },
      { index: 3, id: 'L01.Q3_who-asked' },
    ]
    const elements = factsToElements(makeFacts({ registrations, interactions: [interaction] }), noObjectives)
    const names = elements
      .map(([element]) => element)
      .filter((element) => element.startsWith('cmi.interactions'))
    expect(names.slice(0, 4)).toEqual([
      'cmi.interactions.2.id',
      'cmi.interactions.3.id',
      'cmi.interactions.3.id',
      'cmi.interactions.3.objectives.0.id',
    ])
  })
})
