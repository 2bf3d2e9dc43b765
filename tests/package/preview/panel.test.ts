import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../support/axe-violations'
import { commit, get, ScoOnStage, set } from '../../support/sco-on-stage'

const stage = new ScoOnStage()

const textOf = (id: string): Promise<string | null> => stage.page.getByTestId(id).textContent()

describe('the panel', () => {
  it('PRV-5 shows values as they are set, and how full suspend_data is', async () => {
    await stage.call(
      set('cmi.core.lesson_status', 'incomplete'),
      set('cmi.core.score.raw', '80'),
      set('cmi.suspend_data', 'x'.repeat(1234)),
      set('cmi.objectives.0.id', 'L01'),
      set('cmi.interactions.0.id', 'L01.Q1'),
    )
    await expect.poll(() => textOf('status')).toBe('incomplete')
    expect(await textOf('score')).toBe('80')
    expect(await textOf('suspend-length')).toBe('1,234 / 4,096')
    expect(await textOf('objectives-count')).toBe('1')
    expect(await textOf('interactions-count')).toBe('1')
  })

  it('PRV-6 logs each call with its answer and error, newest first, and filters them', async () => {
    await stage.call(set('cmi.suspend_data', 'kept'), get('cmi.nothing.here'), commit)
    const rows = stage.page.getByTestId('log').locator('tbody tr')
    await expect.poll(() => rows.count()).toBe(4)
    expect(await rows.first().textContent()).toContain('Commit')
    await stage.page.getByTestId('log-kind').selectOption('error')
    expect(await rows.count()).toBe(1)
    expect(await rows.first().textContent()).toMatch(/cmi\.nothing\.here.*error 201/)
    await stage.page.getByTestId('log-kind').selectOption('all')
    await stage.page.getByTestId('log-text').fill('suspend')
    expect(await rows.count()).toBe(1)
  })

  it('PRV-7 closes the course like a window, which gets pagehide, and opens it again', async () => {
    await stage.call(set('cmi.core.lesson_status', 'incomplete'), set('cmi.core.exit', 'suspend'))
    await stage.page.getByTestId('close').click()
    await stage.page.getByTestId('closed').waitFor()
    await expect.poll(async () => (await stage.taken())['cmi.core.lesson_status']).toBe('incomplete')
    await stage.page.getByTestId('reopen').click()
    expect(await stage.answers(get('cmi.core.entry'))).toEqual(['resume'])
  })

  it('PRV-7 waits at a relaunch for a commit that is still on its way', async () => {
    await stage.call(set('cmi.core.lesson_status', 'incomplete'), set('cmi.core.exit', 'suspend'))
    await stage.call(set('cmi.suspend_data', 'late'))
    await stage.preview.setFaults({ delayMs: 400 })
    await stage.relaunch()
    expect(await stage.answers(get('cmi.suspend_data'))).toEqual(['late'])
  })

  it('PRV-9 gives the course nothing that a real LMS would not', async () => {
    const names = await stage.page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? window))
      return Object.getOwnPropertyNames(window).filter((name) => !plain.has(name) && !/^\d+$/.test(name))
    })
    expect(names.sort()).toEqual(['API', 'mod_scorm_is_window_closing', 'mod_scorm_useBeaconAPI'])
  })

  it('PRV-8 lies below the course on a phone and scrolls nothing sideways', async () => {
    const size = stage.page.viewportSize()
    await stage.page.setViewportSize({ width: 360, height: 740 })
    const page = await stage.page.evaluate(() => document.documentElement.scrollWidth)
    const frame = await stage.page.getByTestId('sco').boundingBox()
    const panel = await stage.page.getByTestId('panel').boundingBox()
    if (size) await stage.page.setViewportSize(size)
    expect(page).toBeLessThanOrEqual(360)
    expect(panel?.y).toBeGreaterThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0))
  })

  it('PRV-8 can be put away, so that the course has the whole width', async () => {
    await stage.page.getByTestId('toggle-panel').click()
    expect(await stage.page.getByTestId('panel').isVisible()).toBe(false)
    const frame = await stage.page.getByTestId('sco').boundingBox()
    expect(frame?.width).toBe(stage.page.viewportSize()?.width)
  })

  it.each(['light', 'dark'] as const)('PRV-8 breaks no rule of axe in %s', async (colorScheme) => {
    await stage.page.emulateMedia({ colorScheme })
    await stage.call(get('cmi.nothing.here'), set('cmi.objectives.0.id', 'L01'))
    for (const id of ['faults', 'objectives', 'interactions'])
      await stage.page.getByTestId(id).locator('summary').click()
    expect(await axeViolations(stage.page)).toEqual([])
  })

  it('PRV-8 breaks no rule of axe while the course is closed', async () => {
    await stage.page.getByTestId('close').click()
    await stage.page.getByTestId('closed').waitFor()
    expect(await axeViolations(stage.page)).toEqual([])
  })
})
