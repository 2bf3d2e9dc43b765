import { describe, expect, it } from 'vitest'
import { courseInLms } from '../support/course-in-lms'
import { goTo, openCourse, type Visit } from '../support/learner'

const lms = courseInLms('tests/fixtures/course')

const open = (learner: string) => openCourse(lms().browser, lms().preview, learner)
const entry = ({ course }: Visit, id: string) => course.locator(`[data-entry="${id}"]`)

describe('the reference pages', () => {
  it('E2E-85 open at the entry that the address names', async () => {
    const visit = await open('deep')
    await goTo(visit, '/glossary/psi')
    const heading = entry(visit, 'psi').locator('h3')
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await entry(visit, 'psi').getAttribute('class')).toContain('reference-named')
    expect(await entry(visit, 'cassette').getAttribute('class')).not.toContain('reference-named')
    await visit.page.context().close()
  })

  it('E2E-86 are linked with the lessons both ways', async () => {
    const visit = await open('bothways')
    await goTo(visit, '/lesson/chain')
    await visit.course.locator('.lesson-text').getByRole('button', { name: 'cassette' }).click()
    await visit.course.getByRole('note').getByRole('link', { name: 'Glossary' }).click()
    await entry(visit, 'cassette').getByRole('link', { name: 'Longer by half a per cent' }).click()
    const part = visit.course.getByRole('heading', { name: 'Longer by half a per cent' })
    await expect.poll(() => part.evaluate((element) => element === document.activeElement)).toBe(true)
    await visit.page.context().close()
  })

  it('E2E-87 are filtered, down to nothing and back', async () => {
    const visit = await open('filter')
    await goTo(visit, '/people')
    const field = visit.course.getByRole('searchbox', { name: 'Find a person' })
    await field.fill('dialló')
    await visit.course.getByText('1 of 2 people').waitFor()
    expect(await visit.course.locator('[data-entry]').count()).toBe(1)
    await visit.course.getByLabel('Event').selectOption('Open Repair Day')
    await visit.course.getByLabel('City or organisation').selectOption('Utrecht')
    await visit.course.locator('main').getByText('Nothing fits this filter.').waitFor()
    await visit.course.getByRole('button', { name: 'Clear the filter' }).click()
    expect(await visit.course.locator('[data-entry]').count()).toBe(2)
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await field.inputValue()).toBe('')
    await visit.page.context().close()
  })

  it('E2E-88 are reached from the menu on a phone', async () => {
    const visit = await open('phone')
    await visit.page.setViewportSize({ width: 360, height: 700 })
    for (const [link, title] of [
      ['Glossary', 'Glossary'],
      ['Who’s who', 'Who’s who'],
      ['Events', 'Events'],
      ['Cities and places', 'Cities and places'],
    ] as const) {
      await visit.course.getByRole('button', { name: 'Menu', exact: true }).click()
      await visit.course.getByRole('dialog').getByRole('link', { name: link }).click()
      await visit.course.locator('main h1', { hasText: title }).waitFor()
    }
    await visit.page.context().close()
  })

  it('E2E-89 are whole on paper', async () => {
    const visit = await open('paper')
    await goTo(visit, '/glossary')
    await entry(visit, 'psi').waitFor()
    await visit.page.emulateMedia({ media: 'print' })
    expect(await visit.course.getByRole('searchbox').isVisible()).toBe(false)
    expect(await visit.course.getByRole('button', { name: 'C', exact: true }).isVisible()).toBe(false)
    for (const link of await visit.course.locator('.reference-links a').all()) {
      expect(await link.isVisible()).toBe(true)
    }
    await visit.page.context().close()
  })
})
