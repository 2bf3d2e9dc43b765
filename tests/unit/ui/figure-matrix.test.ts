import { describe, expect, it } from 'vitest'
import { courseUnderTest } from '../../support/course-under-test'
import { showFigure } from '../../support/show-figure'
import { fixtureDir } from '../compiler/course-with'

const { figures } = await courseUnderTest(fixtureDir)
const wants = figures.get('who-wants-what')
if (wants?.kind !== 'matrix') throw new Error('No matrix')

const narrowOf = (view: string): string => view.slice(view.indexOf(' Show Tools '))

describe('a matrix', () => {
  it('FIG-32 has a mark for each thing that a row says, and counts the rows of each column', async () => {
    const { view } = await showFigure(wants)
    expect(view).toContain('Who Tools 1 of 2 Time 2 of 2 Room 0 of 2')
    expect(view).toContain(
      'Joost Visser school caretaker Joost Visser: Tools ●● Joost Visser: Time ● nothing',
    )
    expect(view).toContain('Riders In writing nothing Riders: Time ● nothing')
  })

  it('FIG-32 shows one column at a time on a phone, first the one that the lesson names', async () => {
    const first = narrowOf((await showFigure(wants)).view)
    const named = narrowOf((await showFigure(wants, 'time')).view)
    expect(first).toContain(
      '1 of 2 entries Joost Visser school caretaker A gauge for each school Open Repair Day',
    )
    expect(first).not.toContain('An open evening')
    expect(named).toMatch(
      /All 2 entries .* One hour a week Open Repair Day Riders In writing An open evening/,
    )
  })

  it('FIG-10 has a table with what each row says on each column', async () => {
    const { twin } = await showFigure(wants)
    expect(twin).toMatch(
      /Joost Visser school caretaker Tools A gauge for each school Open Repair Day .*Tools A second stand Open Repair Day .*Time One hour a week/,
    )
  })
})
