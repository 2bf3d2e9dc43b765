import { describe, expect, it } from 'vitest'
import { factsToElements, interactionElements } from '../../../src/adapters/scorm2004/elements'
import type { InteractionFact } from '../../../src/core/tracking'
import { makeFacts, makeInteraction } from '../../support/make-facts'

const interaction = makeInteraction({ at: Date.UTC(2026, 4, 17, 9, 5, 7, 250) })
const noObjectives = () => 0
const undescribed = { language: 'en', describe: () => '' }
const describedAs = (text: string, language = 'en') => ({ language, describe: () => text })

/** What an interaction says under a name below `cmi.interactions.3`. */
const said = (changes: Partial<InteractionFact>, name: string, descriptions = undescribed) =>
  interactionElements({ ...interaction, ...changes }, descriptions).find(
    ([element]) => element === `cmi.interactions.3.${name}`,
  )?.[1]

describe('an interaction for SCORM 2004', () => {
  it('TRK-4d writes id and type first, then what depends on the type, then what is not always known', () => {
    expect(interactionElements(interaction, describedAs('Who asked?'))).toEqual([
      ['cmi.interactions.3.id', 'L01.Q3_who-asked'],
      ['cmi.interactions.3.type', 'choice'],
      ['cmi.interactions.3.objectives.0.id', 'L01_forum'],
      ['cmi.interactions.3.correct_responses.0.pattern', 'a'],
      ['cmi.interactions.3.learner_response', 'b'],
      ['cmi.interactions.3.result', 'incorrect'],
      ['cmi.interactions.3.timestamp', '2026-05-17T09:05:07.0Z'],
      ['cmi.interactions.3.latency', 'PT0H1M15S'],
      ['cmi.interactions.3.description', '{lang=en}Who asked?'],
    ])
  })

  it('TRK-4d leaves out time, latency and description that are not known', () => {
    const elements = interactionElements(
      { ...interaction, correct: true, at: null, latencySeconds: null },
      undescribed,
    )
    expect(elements.map(([element]) => element.replace('cmi.interactions.3.', ''))).toEqual([
      'id',
      'type',
      'objectives.0.id',
      'correct_responses.0.pattern',
      'learner_response',
      'result',
    ])
    expect(elements.at(-1)).toEqual(['cmi.interactions.3.result', 'correct'])
  })

  it.each([
    ['single', 'b', 'choice', 'b'],
    ['multiple', 'a,c', 'choice', 'a[,]c'],
    ['true-false', 't', 'true-false', 'true'],
    ['true-false', 'f', 'true-false', 'false'],
    ['matching', '1.a,2.b,3.a', 'matching', '1[.]a[,]2[.]b[,]3[.]a'],
    ['sequencing', 'b,c,a', 'sequencing', 'b[,]c[,]a'],
    ['numeric', '69.5', 'numeric', '69.5'],
    ['numeric', '-3', 'numeric', '-3'],
    ['fill-in', 'answer-a', 'fill-in', 'answer-a'],
    ['fill-in', 'other-1x0z', 'fill-in', 'other-1x0z'],
  ] as const)('TRK-4d writes the %s response %s as %s: %s', (kind, response, type, text) => {
    expect(said({ kind }, 'type')).toBe(type)
    expect(said({ kind, response }, 'learner_response')).toBe(text)
    if (kind !== 'numeric') {
      expect(said({ kind, correctPattern: response }, 'correct_responses.0.pattern')).toBe(text)
    }
  })

  it.each([
    ['70', 0, '70[:]70'],
    ['69.5', 0.5, '69[:]70'],
    ['0.3', 0.1, '0.2[:]0.4'],
    ['-4', 1, '-5[:]-3'],
  ])('TRK-4d writes the number %s within %d as the range %s', (correctPattern, tolerance, range) => {
    expect(said({ kind: 'numeric', correctPattern, tolerance }, 'correct_responses.0.pattern')).toBe(range)
  })

  it('TRK-4d cuts a description to 250 characters between two words, the language not counted', () => {
    const description = said({}, 'description', describedAs('city '.repeat(80), 'pt-BR')) ?? ''
    expect(description).toMatch(/^\{lang=pt-BR\}(city )+city…$/)
    expect(description.length - '{lang=pt-BR}'.length).toBeLessThanOrEqual(250)
    expect(said({}, 'description', describedAs('x'.repeat(300)))).toBe(`{lang=en}${'x'.repeat(249)}…`)
    expect(said({}, 'description', describedAs('x'.repeat(250)))).toBe(`{lang=en}${'x'.repeat(250)}`)
  })
})

const elementsOf = (facts: Parameters<typeof makeFacts>[0]) =>
  factsToElements(makeFacts(facts), noObjectives, undescribed)

describe('a write for SCORM 2004', () => {
  it('TRK-6 writes the statuses first and suspend_data last', () => {
    expect(elementsOf({})).toEqual([
      ['cmi.completion_status', 'incomplete'],
      ['cmi.success_status', 'unknown'],
      ['cmi.progress_measure', '0'],
      ['cmi.location', 's1'],
      ['cmi.exit', 'suspend'],
      ['cmi.session_time', 'PT0H1M5S'],
      ['cmi.suspend_data', '1AAL5SXw.AgBvfFj1DMA'],
    ])
  })

  it.each([
    ['incomplete', 3 / 14, 'incomplete', 'unknown', '0.2142857'],
    ['incomplete', 1, 'incomplete', 'unknown', '1'],
    ['completed', 0.5, 'completed', 'unknown', '1'],
    ['passed', 0.5, 'completed', 'passed', '1'],
  ] as const)(
    'TRK-3c writes %s at %d as completion %s, success %s and progress %s',
    (status, progress, completion, success, measure) => {
      expect(elementsOf({ status, progress }).slice(0, 3)).toEqual([
        ['cmi.completion_status', completion],
        ['cmi.success_status', success],
        ['cmi.progress_measure', measure],
      ])
    },
  )

  it.each([
    [85, '0.85'],
    [0, '0'],
    [100, '1'],
    [66.67, '0.6667'],
  ])('TRK-3a writes the score %d scaled as %s, raw and with its bounds', (score, scaled) => {
    const scores = elementsOf({ score }).filter(([element]) => element.startsWith('cmi.score'))
    expect(scores).toEqual([
      ['cmi.score.scaled', scaled],
      ['cmi.score.raw', String(score)],
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
    ])
  })

  it.each([
    [0, 'PT0H0M0S'],
    [59.6, 'PT0H1M0S'],
    [3_725, 'PT1H2M5S'],
    [360_000, 'PT100H0M0S'],
    [-5, 'PT0H0M0S'],
  ])('TRK-9b writes %d seconds as %s', (sessionSeconds, text) => {
    expect(elementsOf({ sessionSeconds })).toContainEqual(['cmi.session_time', text])
  })

  it.each(['incomplete', 'passed', 'completed'] as const)('TRK-9 leaves with suspend when %s', (status) => {
    expect(elementsOf({ status })).toContainEqual(['cmi.exit', 'suspend'])
  })

  it('TRK-11 writes no empty location, which strict LMSs refuse', () => {
    expect(elementsOf({ location: '' }).map(([element]) => element)).not.toContain('cmi.location')
  })

  it('TRK-5b writes an objective with its id first, its completion, no success, and a score where there is one', () => {
    const objectives = [
      { id: 'L01_forum', score: 67, status: 'completed' },
      { id: 'L02_compact', score: null, status: 'not attempted' },
    ] as const
    const places: Record<string, number> = { L01_forum: 4, L02_compact: 0 }
    const elements = factsToElements(makeFacts({ objectives }), (id) => places[id] ?? -1, undescribed)
    expect(elements.filter(([element]) => element.startsWith('cmi.objectives'))).toEqual([
      ['cmi.objectives.4.id', 'L01_forum'],
      ['cmi.objectives.4.completion_status', 'completed'],
      ['cmi.objectives.4.success_status', 'unknown'],
      ['cmi.objectives.4.score.scaled', '0.67'],
      ['cmi.objectives.4.score.raw', '67'],
      ['cmi.objectives.4.score.min', '0'],
      ['cmi.objectives.4.score.max', '100'],
      ['cmi.objectives.0.id', 'L02_compact'],
      ['cmi.objectives.0.completion_status', 'not attempted'],
      ['cmi.objectives.0.success_status', 'unknown'],
    ])
  })

  it('TRK-4a registers interactions before it tells any', () => {
    const registrations = [
      { index: 2, id: 'L01.Q2_x' },
      { index: 3, id: 'L01.Q3_who-asked' },
    ]
    const names = elementsOf({ registrations, interactions: [interaction] })
      .map(([element]) => element)
      .filter((element) => element.startsWith('cmi.interactions'))
    expect(names.slice(0, 4)).toEqual([
      'cmi.interactions.2.id',
      'cmi.interactions.3.id',
      'cmi.interactions.3.id',
      'cmi.interactions.3.type',
    ])
  })
})
