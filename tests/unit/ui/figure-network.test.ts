import { describe, expect, it } from 'vitest'
import { courseUnderTest } from '../../support/course-under-test'
import { showFigure } from '../../support/show-figure'
import { fixtureDir } from '../compiler/course-with'

const { figures } = await courseUnderTest(fixtureDir)
const workshop = figures.get('workshop-network')
if (workshop?.kind !== 'network') throw new Error('No network')

describe('a network', () => {
  it('FIG-34 has its groups under their headings and a line for each tie', async () => {
    const { html } = await showFigure(workshop)
    const headings = [...html.matchAll(/class="network-group"[^>]*>([^<]+)</g)].map(([, label]) => label)
    expect(headings).toEqual(['The workshop', 'Give', 'Get'])
    expect(html.match(/class="network-link"/g)).toHaveLength(3)
    expect(html).toContain('aria-label="The school, Get"')
  })

  it('FIG-34 tells of the node that the lesson names, with its ties as sentences', async () => {
    const { view, html } = await showFigure(workshop, 'town')
    expect(view).toContain(
      'The town Owns the house. The town lends a room to Harbour Street Repair Shop The town pays the caretaker of The school',
    )
    expect(html.match(/network-tied/g)).toHaveLength(2)
    expect(html.match(/role="radio" aria-checked="true"[^>]*tabindex="0"/g)).toHaveLength(1)
    expect(html.match(/role="radio"[^>]*tabindex="0"/g)).toHaveLength(1)
  })

  it('FIG-34 is a list by group on a phone', async () => {
    const { view } = await showFigure(workshop)
    const list = view.slice(view.lastIndexOf('Choose one to read more.'))
    expect(list).toMatch(
      /The workshop .* Give The town .* Get The school .* Harbour Street .* mends the bicycles of/,
    )
  })

  it('FIG-10 has a table with each node, its group and its ties', async () => {
    const { twin } = await showFigure(workshop)
    expect(twin).toContain(
      'The school Get Has forty bicycles. Harbour Street Repair Shop mends the bicycles of The school',
    )
  })
})
