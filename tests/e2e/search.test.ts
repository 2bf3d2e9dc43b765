import { describe, expect, it } from 'vitest'
import { courseFrame, paintedAs } from '../support/course-frame'
import { courseInLms } from '../support/course-in-lms'
import { goTo, openCourse, type Visit } from '../support/learner'

const lms = courseInLms('tests/fixtures/course')

const open = (learner: string) => openCourse(lms().browser, lms().preview, learner)
const field = ({ course }: Visit) => course.getByRole('searchbox', { name: 'Search the course' })

/** What the page paints as found, as text. */
const painted = ({ page }: Visit) => paintedAs(page, 'found')

describe('search', () => {
  it('E2E-200 is used by keyboard, from its key to the words in the lesson and back', async () => {
    const visit = await open('finder')
    await goTo(visit, '/lesson/chain')
    await visit.course.locator('main h1').focus()
    await visit.page.keyboard.press('/')
    await expect.poll(() => field(visit).evaluate((element) => element === document.activeElement)).toBe(true)
    await visit.page.keyboard.type('half a bar/ naròw')
    expect(await field(visit).inputValue()).toBe('half a bar/ naròw')
    await expect
      .poll(() => visit.course.locator('[role="status"]').allInnerTexts())
      .toContainEqual(expect.stringMatching(/results? for “half a bar\/ naròw”/))
    await visit.course.locator('.search-excerpt mark', { hasText: 'bar' }).first().waitFor()
    await visit.page.keyboard.press('Enter')
    await visit.page.keyboard.press('Enter')
    const heading = visit.course.getByRole('heading', { name: 'Two bars, two habits' })
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
    await expect.poll(() => painted(visit)).toEqual(expect.arrayContaining(['half', 'bar', 'narrow']))
    await visit.page.keyboard.press('Escape')
    expect(await painted(visit)).toEqual([])
    await courseFrame(visit.page)?.evaluate(() => history.back())
    await visit.course.locator('.search-result').first().waitFor()
    expect(await field(visit).inputValue()).toBe('half a bar/ naròw')
    await visit.page.context().close()
  })

  it('E2E-201 helps where nothing is found', async () => {
    const visit = await open('lost')
    await goTo(visit, '/search')
    await visit.course.getByText('Try one of these:').waitFor()
    await field(visit).fill('caxxxtte')
    await visit.course.getByText('Nothing found for “caxxxtte”.').last().waitFor()
    await visit.course.getByRole('button', { name: 'cassette' }).click()
    await visit.course.locator('.search-excerpt mark').first().waitFor()
    await visit.page.context().close()
  })
})
