import { describe, expect, it } from 'vitest'
import type { Cmi5State } from '../../../../scorm/preview/cmi5/cmi5-attempts'
import { cmi5Attempt } from '../../../../scorm/preview/report/cmi5-attempt'
import { interactionsTable } from '../../../../scorm/preview/report/interactions-table'

const said = (
  verb: string,
  result: object = {},
  definition: object = {},
  objectId = 'https://x.example/au',
) => ({
  ...{ id: 'any', verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` }, result },
  object: { id: objectId, definition },
})

const answered = (id: string, response: string, success: boolean) =>
  said(
    'answered',
    { response, success },
    { name: { en: id }, description: { en: `What is ${id}?` } },
    `https://x.example/au/interactions/${id}`,
  )

const stateOf = (id: string, ...registrations: object[][]): Cmi5State => ({
  learner: { id, name: id },
  attempts: registrations.map((statements, place) => ({
    ...{ number: place + 1, registration: `r${place}`, refused: [] },
    lrs: { statements: statements.map((one) => ({ ...one })), documents: {} },
  })),
})

describe('the report of a cmi5 package', () => {
  it('PRV-30 has a column for each question in the order of the ids, those of a final last', () => {
    const ada = stateOf('ada', [
      answered('F.L02.Q1_menu', 'a', true),
      answered('L02.Q10_menu', 'b', true),
      answered('L02.Q9_facts', 'a[,]c', false),
    ])
    const { columns, rows } = interactionsTable([ada, stateOf('ben', [said('initialized')])].map(cmi5Attempt))
    expect(columns.map(({ id }) => id)).toEqual(['L02.Q9_facts', 'L02.Q10_menu', 'F.L02.Q1_menu'])
    expect(columns[0]).toMatchObject({ index: null, description: 'What is L02.Q9_facts?' })
    expect(rows.map(({ answers }) => answers)).toEqual([
      [
        { response: 'a[,]c', verdict: 'wrong' },
        { response: 'b', verdict: 'right' },
        { response: 'a', verdict: 'right' },
      ],
      [null, null, null],
    ])
  })

  it('PRV-30 shows status, best score and time of the last registration', () => {
    const ada = stateOf(
      'ada',
      [said('passed', { score: { scaled: 1 } })],
      [
        said('initialized'),
        said('completed'),
        said('passed', { score: { scaled: 0.854 } }),
        said('terminated', { duration: 'PT59M30.6S' }),
        said('terminated', { duration: 'PT40.5S' }),
      ],
    )
    expect(cmi5Attempt(ada)).toMatchObject({
      ...{ attempt: 2, status: 'completed, passed', score: '85', time: '1:00:11' },
    })
  })

  it.each([
    ['nothing', [], ''],
    ['no end', [said('initialized')], 'incomplete'],
  ])('PRV-30 shows the status of a registration that said %s', (_what, statements, status) => {
    expect(cmi5Attempt(stateOf('ada', statements))).toMatchObject({ status, score: '', time: '' })
  })

  it('PRV-30 knows a question without a name by the end of its IRI, and one answered again by the last answer', () => {
    const object = 'https://x.example/q/7'
    const twice = [
      said('answered', { response: 'a', success: false }, {}, object),
      said('answered', { response: 'b' }, {}, object),
    ]
    expect(cmi5Attempt(stateOf('ada', twice)).interactions).toEqual([
      { id: '7', index: null, description: '', answer: { response: 'b', verdict: '' } },
    ])
  })
})
