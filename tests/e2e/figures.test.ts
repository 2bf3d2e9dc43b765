import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { courseInLms } from '../support/course-in-lms'
import { goTo, openCourse, type Visit } from '../support/learner'

const lms = courseInLms(join(import.meta.dirname, '..', 'fixtures', 'course'))

/** Opens a lesson and waits until all its figures are loaded. */
const goToFigures = async (visit: Visit, lesson: string) => {
  await goTo(visit, `/lesson/${lesson}`)
  await visit.course.locator('figure.figure').first().waitFor()
  for (const figure of await visit.course.locator('figure.figure').all()) {
    await figure.scrollIntoViewIfNeeded()
    await figure.locator('.figure-frame').waitFor()
  }
}

/** Opens the course over the whole window, at a lesson with figures. */
const openFigures = async (learner: string, lesson: string): Promise<Visit> => {
  const visit = await openCourse(lms().browser, lms().preview, learner, {
    viewport: { width: 1280, height: 800 },
    panel: 'off',
  })
  await goToFigures(visit, lesson)
  return visit
}

/** Gives focus to what stands before the parts of a figure, and presses keys from there. */
const enter = async ({ page, course }: Visit, id: string) => {
  const figure = course.locator(`[data-figure="${id}"]`)
  await figure.getByRole('button', { name: 'Show as table' }).focus()
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focused = figure.locator(':focus')
  /** Leaves the parts by keys; gives the section whose link has focus then. */
  const leave = async (...keys: readonly string[]) => {
    await press(...keys)
    return focused.getAttribute('data-section')
  }
  return { figure, press, leave, focused, status: figure.getByRole('status') }
}

const nameOf = (radio: Locator) => radio.evaluate((element) => element.closest('label')?.textContent.trim())

describe('figures', () => {
  it('E2E-65 are used and left with the keyboard alone', async () => {
    const visit = await openFigures('keys', 'chain')

    const grid = await enter(visit, 'bicycle-parts')
    await grid.press('Tab', 'ArrowRight', 'ArrowLeft', 'Tab', 'Space')
    await expect.poll(() => grid.status.innerText()).toContain('Pneumatic tyre')

    const timeline = await enter(visit, 'quiet-chains')
    await timeline.press('Tab', 'ArrowRight')
    expect(await nameOf(timeline.focused)).toBe('The workshop')
    await expect.poll(() => timeline.status.innerText()).toBe('2 of 3 entries')
    expect(await timeline.leave('Tab')).toBe('2.1')

    const schedule = await enter(visit, 'workshop-days')
    await schedule.press('Tab', 'U', 'Tab', 'L')
    await expect.poll(() => schedule.status.innerText()).toBe('Nothing fits all that you chose.')
    await schedule.press('Tab', 'Tab', 'Enter')
    await expect.poll(() => schedule.status.innerText()).toBe('1 entry')
    expect(await schedule.focused.inputValue()).toBe('')
    await schedule.press('Tab', 'Tab', 'Tab', 'Enter')
    await schedule.figure.locator('details').getByText('A gauge in each street.').waitFor()
    expect(await schedule.leave('Tab')).toBe('1')

    const map = await enter(visit, 'pumps')
    await map.press('Tab', 'Space')
    await expect.poll(() => map.status.innerText()).toContain('Pumps stand in the rails')
    await map.press('ArrowRight')
    await expect.poll(() => map.status.innerText()).toContain('Pumps stand at the town hall')
    expect(await map.focused.getAttribute('aria-label')).toBe('Ghent, Belgium')
    expect(await map.leave('Tab')).toBe('1')

    await goToFigures(visit, 'tyres')
    const explorer = await enter(visit, 'letter-to-the-town')
    await explorer.press('Tab', 'ArrowDown')
    expect(await nameOf(explorer.focused)).toContain('Racks')
    await explorer.figure.locator('summary').getByText('A roof over the rack').waitFor()
    await explorer.press('ArrowDown')
    await expect.poll(() => explorer.status.innerText()).toBe('All 3 entries')
    await explorer.press('Tab', 'Enter')
    await explorer.figure.locator('details').getByText('Ask for the day.').waitFor()
    expect(await explorer.leave('Tab', 'Tab', 'Tab')).toBe('1')

    const matrix = await enter(visit, 'who-wants-what')
    await matrix.press('Tab', 'Space')
    await expect.poll(() => matrix.status.innerText()).toContain('A second stand')
    await matrix.press('ArrowRight')
    await expect.poll(() => matrix.status.innerText()).toContain('One hour a week')
    expect(await nameOf(matrix.focused)).toContain('Time')
    expect(await matrix.leave('Tab')).toBe('1')

    const network = await enter(visit, 'workshop-network')
    await expect.poll(() => network.status.innerText()).toContain('Owns the house')
    await network.press('Tab', 'ArrowRight')
    await expect.poll(() => network.status.innerText()).toContain('The town pays the caretaker of The school')
    expect(await network.focused.getAttribute('aria-label')).toBe('The school, Get')
    expect(await network.leave('Tab')).toBe('1')
    await visit.page.context().close()
  })
})
