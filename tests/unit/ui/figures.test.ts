import { describe, expect, it } from 'vitest'
import type { FigureKind } from '../../../src/core/course'
import { courseUnderTest } from '../../support/course-under-test'
import { showFigure } from '../../support/show-figure'

const { figures } = await courseUnderTest()

const figure = <Kind extends FigureKind>(id: string, kind: Kind) => {
  const found = figures.get(id)
  if (found?.kind !== kind) throw new Error(`No ${kind} "${id}"`)
  return found
}

describe('every figure', () => {
  it.each([...figures.values()].map((one) => [one.id, one] as const))(
    'FIG-10 %s has its summary, a switch to a table, and its sources',
    async (_, one) => {
      const { html, view } = await showFigure(one)
      expect(view).toContain(one.summary.replace(/'/g, '’'))
      expect(html).toContain('Show as table')
      expect(html).toContain('<table')
      for (const section of one.sections) expect(html).toContain(`data-section="${section}"`)
      for (const document of one.beyond) expect(html).toContain(document.replace(/&/g, '&amp;'))
    },
  )
})

describe('a grid', () => {
  it('FIG-20 shows each cell once, in the groups of the grouping that the lesson names', async () => {
    const objectives = figure('compact-objectives', 'grid')
    const byRoundtable = await showFigure(objectives, 'roundtable')
    const byPart = await showFigure(objectives, 'local')
    expect(byRoundtable.html.match(/class="choice-face grid-face"/g)).toHaveLength(23)
    expect(byRoundtable.view).toMatch(/Roundtable 4.* 1 Data/)
    expect(byPart.view).not.toContain('Roundtable 4')
    expect(byPart.view).toMatch(
      /above all .* 7 Reduce vulnerabilities 15 Access to basic services 16 .* 17 Eliminate discrimination Local governments, too/,
    )
  })

  it('FIG-20 has a table with the full title of each cell and its group in every grouping', async () => {
    const { twin } = await showFigure(figure('compact-objectives', 'grid'))
    expect(twin).toMatch(
      / 15 Access to basic services Provide access to basic services for migrants Roundtable 3, 18 May.* Local governments above all/,
    )
  })

  it('FIG-20 is one set of radio buttons with a status region for what was chosen', async () => {
    const { html } = await showFigure(figure('guiding-principles', 'grid'))
    const names = [...html.matchAll(/type="radio"[^>]* name="([^"]+)"/g)].map(([, name]) => name)
    expect(names).toHaveLength(10)
    expect(new Set(names).size).toBe(1)
    expect(html).toContain('role="status"')
  })
})

describe('a timeline', () => {
  it('FIG-21 shows each entry in order, with its date, its track and where it is from', async () => {
    const { view } = await showFigure(figure('road-to-forum', 'timeline'))
    expect(view).toMatch(
      / 8 December Local governments Mayors agree .* 10 December States and the UN States adopt/,
    )
    expect(view).toMatch(/ 17 – 20 May Local governments Sixteen local governments at the Forum/)
    expect(view).toMatch(
      / 5 – 8 May 2026 States and the UN The second Forum meets Beyond the report: United Nations/,
    )
    expect(view).toContain('All 17 entries')
  })

  it('FIG-21 shows the track alone that the lesson names, without periods that it leaves empty', async () => {
    const { view } = await showFigure(figure('road-to-forum', 'timeline'), 'local')
    expect(view).toContain('9 of 17 entries')
    expect(view).not.toContain('States adopt the Compact')
    expect(view).not.toContain('After 2022')
  })

  it('FIG-21 has a table with the whole date of each entry', async () => {
    const { twin } = await showFigure(figure('road-to-forum', 'timeline'), 'local')
    expect(twin).toMatch(/ 10 December 2018 States adopt the Compact It calls .* States and the UN /)
  })
})

describe('a schedule', () => {
  it('FIG-22 shows every event under its day, closed, with kind and places', async () => {
    const { html, view } = await showFigure(figure('forum-week', 'schedule'))
    expect(html.match(/<details/g)).toHaveLength(20)
    expect(html).not.toContain('<details open')
    expect(view).toContain('All 20 entries')
    expect(view).toMatch(
      / Monday,? 16 May Informal Interactive Multi-Stakeholder Hearing Official session · .* · São Paulo .* Tuesday,? 17 May Roundtable 1 /,
    )
  })

  it('FIG-22 says who spoke and what was asked for', async () => {
    const { view } = await showFigure(figure('forum-week', 'schedule'))
    expect(view).toMatch(
      / Marta Suplicy , Secretary of International Affairs, City of São Paulo, Brazil .*What was asked for: \p{Lu}.* Roundtable 1 /u,
    )
  })

  it('FIG-22 shows the events of one theme where the lesson names it, and offers to take the filter away', async () => {
    const { html, view } = await showFigure(figure('forum-week', 'schedule'), 'climate')
    expect(view).toContain('4 of 20 entries')
    expect(view).toContain('Show all again')
    expect(view).not.toContain('Monday')
    expect(html).toContain('<option value="climate" selected="">Climate</option>')
  })

  it('FIG-22 offers each city, theme and kind that an event has', async () => {
    const { html } = await showFigure(figure('forum-week', 'schedule'))
    for (const option of ['Accra', 'Keur Maba', 'Money', 'Official session', 'Press conference'])
      expect(html).toContain(`>${option}</option>`)
    expect(html).not.toContain('>San Jose</option>')
  })
})

describe('a map', () => {
  it('FIG-23 has a mark for each place, named for readers of the screen, and one of them can be reached by Tab', async () => {
    const { html, view } = await showFigure(figure('cities-at-forum', 'map'))
    expect(html.match(/role="radio"/g)).toHaveLength(16)
    expect(html.match(/role="radio"[^>]*tabindex="0"/g)).toHaveLength(1)
    expect(html).toContain('aria-label="Accra, Ghana"')
    expect(view).toContain('Choose one to read more.')
  })

  it('FIG-23 tells what the place did that the lesson names', async () => {
    const { html } = await showFigure(figure('cities-at-forum', 'map'), 'braga')
    expect(html).toMatch(/role="radio" aria-checked="true" aria-label="Braga, Portugal" tabindex="0"/)
    expect(html).toMatch(/role="status"><p[^>]*>Europe · In the national delegation<\/p>/)
  })

  it('FIG-23 is a list by region on a phone, and a table with region and delegation', async () => {
    const { view, twin } = await showFigure(figure('cities-at-forum', 'map'))
    expect(view).toMatch(/Africa \(7\) Accra Ghana · In the national delegation Spoke at roundtable 3/)
    expect(twin).toMatch(/ Montréal, Canada North America .* In the national delegation /)
  })
})
