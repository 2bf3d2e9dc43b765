import { describe, expect, it } from 'vitest'
import type { CmiState } from '../../../../scorm/preview/attempts'
import { readDemoLearners } from '../../../../scorm/preview/report/demo-learners'
import { interactionsTable } from '../../../../scorm/preview/report/interactions-table'
import { readableTime } from '../../../../scorm/preview/report/readable-time'
import { reportPage } from '../../../../scorm/preview/report/report-page'
import { scormAttempt } from '../../../../scorm/preview/report/scorm-attempt'
import type { ScormStandard, Values } from '../../../../scorm/preview/protocol'

const stateOf = (id: string, name: string, ...attempts: Values[]): CmiState => ({
  learner: { id, name },
  attempts: attempts.map((values, place) => ({ number: place + 1, values, commits: 1 })),
})

const scorm = (states: readonly CmiState[], standard: ScormStandard) =>
  states.map((state) => scormAttempt(state, standard))

const answer12 = (index: number, id: string, response: string, result: string): Values => ({
  [`cmi.interactions.${index}.id`]: id,
  [`cmi.interactions.${index}.student_response`]: response,
  [`cmi.interactions.${index}.result`]: result,
})

describe('the interactions table', () => {
  it('PRV-27 has a row for each learner, by name, and a column for each interaction, by index', () => {
    const ada = stateOf('ada', 'Okoro, Ada', {
      ...answer12(10, 'L02.Q1_when', 'b', 'wrong'),
      ...answer12(2, 'L01.Q3_who', 'a,c', 'correct'),
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.total_time': '0001:05:09.5',
    })
    const ben = stateOf('ben', 'Abel, Ben', {
      'cmi.interactions.0.id': 'L01.Q1_what',
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '90',
    })
    const { columns, rows } = interactionsTable(scorm([ada, ben], 'scorm12'))
    expect(columns.map(({ index, id }) => [index, id])).toEqual([
      [0, 'L01.Q1_what'],
      [2, 'L01.Q3_who'],
      [10, 'L02.Q1_when'],
    ])
    expect(rows.map(({ learner, status, score, time }) => [learner.id, status, score, time])).toEqual([
      ['ben', 'passed', '90', ''],
      ['ada', 'incomplete', '', '1:05:09'],
    ])
    expect(rows.map(({ answers }) => answers)).toEqual([
      [null, null, null],
      [null, { response: 'a,c', verdict: 'right' }, { response: 'b', verdict: 'wrong' }],
    ])
  })

  it('PRV-27 shows the last attempt, and a learner whose attempts were deleted', () => {
    const twice = stateOf(
      'ada',
      'Okoro, Ada',
      answer12(0, 'Q1', 'a', 'wrong'),
      answer12(0, 'Q1', 'b', 'correct'),
    )
    const { rows } = interactionsTable(scorm([twice, stateOf('ben', 'Ben')], 'scorm12'))
    expect(rows[1]).toMatchObject({ attempt: 2, answers: [{ response: 'b', verdict: 'right' }] })
    expect(rows[0]).toMatchObject({ attempt: null, status: 'not attempted', answers: [null] })
  })

  it('PRV-27 reads SCORM 2004: both statuses, the scaled score, what is asked', () => {
    const ada = stateOf('ada', 'Okoro, Ada', {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '0.905',
      'cmi.total_time': 'PT2H5M7.25S',
      'cmi.interactions.0.id': 'Q1',
      'cmi.interactions.0.description': '{lang=en}Who leads?',
      'cmi.interactions.0.learner_response': 'a[,]c',
      'cmi.interactions.0.result': 'incorrect',
    })
    const { columns, rows } = interactionsTable(scorm([ada], 'scorm2004'))
    expect(columns).toEqual([{ index: 0, id: 'Q1', description: 'Who leads?' }])
    expect(rows[0]).toMatchObject({
      ...{ status: 'completed, passed', score: '91', time: '2:05:07' },
      answers: [{ response: 'a[,]c', verdict: 'wrong' }],
    })
  })

  it.each([
    ['0000:00:07', '0:00:07'],
    ['PT0S', '0:00:00'],
    ['P1DT1H', '25:00:00'],
    ['soon', 'soon'],
    ['', ''],
  ])('PRV-27 writes the time "%s" as "%s"', (time, readable) => {
    expect(readableTime(time)).toBe(readable)
  })

  it('PRV-27 shows what a learner wrote as text, never as markup', () => {
    const table = interactionsTable(
      scorm([stateOf('"><i>', '<b>Ada</b>', answer12(0, '<u>', '<script>', 'wrong'))], 'scorm12'),
    )
    const html = reportPage({
      ...{
        title: '<h1>',
        standard: 'scorm12',
        standards: ['scorm12'],
        table,
        offersDemo: false,
        problem: '',
      },
    })
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toMatch(/<(script|b|u|i)>/)
  })
})

describe('demo learners', () => {
  const made = (id: string): string =>
    JSON.stringify({
      courseIds: { scorm12: 'harbour' },
      states: { scorm12: [stateOf(id, 'Demo, One', { a: 'b' })] },
    })

  it('PRV-28 are taken for the course that they played, and for no other', () => {
    expect(readDemoLearners(made('demo-learner-one'), 'harbour', 'scorm12')).toEqual({
      ...{
        type: 'kept',
        kept: new Map([['demo-learner-one', stateOf('demo-learner-one', 'Demo, One', { a: 'b' })]]),
      },
    })
    expect(readDemoLearners(made('demo-learner-one'), 'lighthouse', 'scorm12').type).toBe('problem')
  })

  it('PRV-28 replace nobody who is no demo learner', () => {
    expect(readDemoLearners(made('ada'), 'harbour', 'scorm12')).toEqual({ type: 'kept', kept: new Map() })
  })
})
