import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '../support/axe-violations'
import { courseFrame } from '../support/course-frame'
import { courseInLms } from '../support/course-in-lms'
import { goTo, type Visit } from '../support/learner'

const lms = courseInLms(join(import.meta.dirname, '..', 'fixtures', 'course'))

/** Opens the lesson with the figures over the whole window and waits until all are loaded. */
const openFigures = async (learner: string): Promise<Visit> => {
  const context = await lms().browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${lms().preview.url}/?learner=${learner}&panel=off`)
  const visit = { page, course: page.frameLocator('#sco') }
  await visit.course.locator('main h1').first().waitFor()
  await goTo(visit, '/lesson/chain')
  for (const figure of await visit.course.locator('figure.figure').all()) {
    await figure.scrollIntoViewIfNeeded()
    await figure.locator('.figure-frame').waitFor()
  }
  return visit
}

/** Gives focus to what stands before the parts of a figure, and presses keys from there. */
const enter = async ({ page, course }: Visit, id: string) => {
  const figure = course.locator(`[data-figure="${id}"]`)
  await figure.getByRole('button', { name: 'Show as table' }).focus()
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  return { figure, press, focused: figure.locator(':focus'), status: figure.getByRole('status') }
}

const nameOf = (radio: Locator) => radio.evaluate((element) => element.closest('label')?.textContent.trim())

describe('figures', () => {
  it('E2E-65 are used and left with the keyboard alone', async () => {
    const visit = await openFigures('keys')

    const grid = await enter(visit, 'bicycle-parts')
    await grid.press('Tab', 'ArrowRight', 'ArrowLeft', 'Tab', 'Space')
    await expect.poll(() => grid.status.innerText()).toContain('Pneumatic tyre')

    const timeline = await enter(visit, 'quiet-chains')
    await timeline.press('Tab', 'ArrowRight')
    expect(await nameOf(timeline.focused)).toBe('The workshop')
    await expect.poll(() => timeline.status.innerText()).toBe('2 of 3 entries')
    await timeline.press('Tab')
    expect(await timeline.focused.getAttribute('data-section')).toBe('2.1')

    const schedule = await enter(visit, 'workshop-days')
    await schedule.press('Tab', 'U', 'Tab', 'L')
    await expect.poll(() => schedule.status.innerText()).toBe('Nothing fits all that you chose.')
    await schedule.press('Tab', 'Tab', 'Enter')
    await expect.poll(() => schedule.status.innerText()).toBe('1 entry')
    expect(await schedule.focused.inputValue()).toBe('')
    await schedule.press('Tab', 'Tab', 'Tab', 'Enter')
    await schedule.figure.locator('details').getByText('A gauge in each street.').waitFor()
    await schedule.press('Tab')
    expect(await schedule.focused.getAttribute('data-section')).toBe('1')

    const map = await enter(visit, 'pumps')
    await map.press('Tab', 'Space')
    await expect.poll(() => map.status.innerText()).toContain('Pumps stand in the rails')
    await map.press('ArrowRight')
    await expect.poll(() => map.status.innerText()).toContain('Pumps stand at the town hall')
    expect(await map.focused.getAttribute('aria-label')).toBe('Ghent, Belgium')
    await map.press('Tab')
    expect(await map.focused.getAttribute('data-section')).toBe('1')
    await visit.page.context().close()
  })

  it('E2E-66 break no rule of axe and never scroll sideways, as figures and as tables, light or dark, at 360 or 1280 pixels', async () => {
    const visit = await openFigures('looker')
    const frame = courseFrame(visit.page)
    const found: unknown[] = []
    const look = async (form: string) => {
      for (const width of [1280, 360]) {
        await visit.page.setViewportSize({ width, height: 800 })
        for (const colorScheme of ['light', 'dark'] as const) {
          await visit.page.emulateMedia({ colorScheme })
          const broken = frame ? await axeViolations(frame) : ['no frame']
          const isWide = await frame?.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
          if (broken.length > 0 || isWide !== false) found.push({ form, width, colorScheme, broken, isWide })
        }
      }
    }
    await look('figures')
    const toTable = visit.course.getByRole('button', { name: 'Show as table' })
    while ((await toTable.count()) > 0) await toTable.first().click()
    await look('tables')
    expect(found).toEqual([])
    await visit.page.context().close()
  })
})
