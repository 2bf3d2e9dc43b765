import { describe, expect, it } from 'vitest'
import { courseUnderTest } from '../../support/course-under-test'
import { showFigure } from '../../support/show-figure'
import { fixtureDir } from '../compiler/course-with'

const { figures } = await courseUnderTest(fixtureDir)
const letter = figures.get('letter-to-the-town')
if (letter?.kind !== 'explorer') throw new Error('No explorer')

describe('an explorer', () => {
  it('FIG-30 has a row for each theme with what is in the text and what is not, in marks and in words', async () => {
    const { view } = await showFigure(letter)
    expect(view).toContain('Air ●● 2 in the text Racks ●○ 1 in the text, 1 not All 2 in the text, 1 not')
  })

  it('FIG-30 shows the passages of the theme that the lesson names, by what came of them', async () => {
    const { view, html } = await showFigure(letter, 'racks')
    expect(view).toMatch(
      /2 of 3 entries ● Promised A rack with a pump Point 2 · Air .* ○ Refused A roof over the rack /,
    )
    expect(view).not.toContain('A pump at the station')
    expect(html.match(/<input type="radio"[^>]* checked=""/g)).toHaveLength(1)
  })

  it('FIG-30 opens a passage to what it means and what to do with it', async () => {
    const { view } = await showFigure(letter, 'air')
    expect(view).toContain('The town puts up one pump this year. What you can do with it: Ask for the day.')
  })

  it('FIG-10 has a table with each passage, what came of it and its themes', async () => {
    const { twin } = await showFigure(letter, 'racks')
    expect(twin).toMatch(/A pump at the station Point 1 The town puts up .* Ask for the day\. Promised Air /)
    expect(twin).toMatch(/A roof over the rack The town found no money for a roof\. Refused Racks/)
  })
})
