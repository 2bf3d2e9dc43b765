import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { courseFrame } from '../support/course-frame'
import { courseInLms } from '../support/course-in-lms'
import { goTo, openCourse, type Visit } from '../support/learner'

const lms = courseInLms(join(import.meta.dirname, '..', 'fixtures', 'course'))

const heading = ({ course }: Visit, text: string) => course.locator('main h2', { hasText: text })

const focused = ({ page }: Visit) =>
  courseFrame(page)?.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** Chooses among radios with the arrow keys and presses Enter, from the heading that has focus. */
const decideByKeys = async (visit: Visit, arrows: number) => {
  const keys = visit.page.keyboard
  await keys.press('Tab')
  while ((await courseFrame(visit.page)?.evaluate(() => document.activeElement?.tagName)) !== 'INPUT')
    await keys.press('Tab')
  await keys.press('Space')
  for (let presses = 0; presses < arrows; presses++) await keys.press('ArrowDown')
  await keys.press('Enter')
}

describe('a case', () => {
  it('E2E-80 is played with the keyboard alone, survives a reload, and is told to nobody', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'player')
    const keys = visit.page.keyboard
    await visit.course.getByRole('link', { name: 'Case: The third flat in a week' }).focus()
    await keys.press('Enter')
    await heading(visit, 'The queue or the cause').waitFor()
    await decideByKeys(visit, 0)
    await expect.poll(() => focused(visit)).toBe('What comes of it')
    await expect
      .poll(() => visit.course.getByRole('status').allInnerTexts())
      .toContainEqual(expect.stringContaining('The cloth catches on a splinter of glass.'))

    await visit.page.reload()
    await visit.course.locator('main h1').first().waitFor()
    await goTo(visit, '/case/repair-day')
    await heading(visit, 'What comes of it').waitFor()
    await visit.course.getByRole('button', { name: 'Go on' }).focus()
    await keys.press('Enter')
    await expect.poll(() => focused(visit)).toBe('How hard to pump')
    await decideByKeys(visit, 1)
    await expect.poll(() => focused(visit)).toBe('What comes of it')
    await visit.course.getByRole('heading', { name: 'Gains and costs' }).waitFor()
    await visit.course.getByRole('button', { name: 'See how it ends' }).focus()
    await keys.press('Enter')
    await expect.poll(() => focused(visit)).toBe('She rides on')
    expect(await visit.course.getByText('Not chosen').count()).toBe(2)

    await visit.course.getByRole('button', { name: 'Back to: The queue or the cause' }).focus()
    await keys.press('Enter')
    await expect.poll(() => focused(visit)).toBe('The queue or the cause')
    await decideByKeys(visit, 1)
    await visit.course.getByRole('heading', { name: 'A weaker road' }).waitFor()
    const told = await (await fetch(`${lms().preview.url}/preview/state?learner=player`)).text()
    expect(told).toContain('suspend_data')
    expect(told).not.toContain('repair-day')
    await visit.page.context().close()
  })

  it('E2E-82 is printed without the frame, over the whole width and with the reasons of what was left', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'printer')
    await goTo(visit, '/case/repair-day')
    await visit.course.getByRole('radio', { name: 'Patch the tube' }).check()
    await visit.course.getByRole('button', { name: 'Decide', exact: true }).click()
    await visit.course.getByRole('button', { name: 'See how it ends' }).click()
    const reason = visit.course.getByText('What made the first hole is still there')
    await reason.waitFor({ state: 'attached' })
    const isSeen = () =>
      reason.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))
    expect(await isSeen()).toBe(false)
    await visit.page.emulateMedia({ media: 'print' })
    expect(await isSeen()).toBe(true)
    expect(
      await visit.course.locator('.shell-rail, .top-bar, .button').filter({ visible: true }).count(),
    ).toBe(0)
    const share = await visit.course
      .locator('main')
      .evaluate((main) => main.getBoundingClientRect().right / window.innerWidth)
    expect(share).toBeGreaterThan(0.8)
    await visit.page.context().close()
  })
})
