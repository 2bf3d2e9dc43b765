import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CompiledCourse } from '../../compiler'
import { courseUnderTest } from '../support/course-under-test'
import { launchChromium } from '../support/launch-chromium'
import { answerQuiz, closeVisit, goTo, openCourse, submitQuiz, type Visit } from '../support/learner'
import { previewOf, type PackagedPreview } from '../support/preview-of'

const courseDir = join(import.meta.dirname, '..', 'fixtures', 'course')

let packaged: PackagedPreview
let browser: Browser
let course: CompiledCourse
beforeAll(async () => {
  course = await courseUnderTest(courseDir)
  packaged = await previewOf(courseDir)
  browser = await launchChromium()
})
afterEach(() => packaged.preview.setFaults({ commit: 'ok', delayMs: 0 }))
afterAll(async () => {
  await browser.close()
  await packaged.close()
})

const lessonId = () => course.course.lessons[0]?.id ?? ''
const values = async (learner: string) =>
  (await packaged.preview.state(learner)).attempts.at(-1)?.values ?? {}
const commits = async (learner: string) =>
  (await packaged.preview.state(learner)).attempts.at(-1)?.commits ?? 0
const chip = ({ course: frame }: Visit) => frame.locator('.save-chip').first()

/** Learners of one browser context share a device. */
const takeQuiz = async (visit: Visit) => {
  await goTo(visit, `/lesson/${lessonId()}/quiz`)
  const answered = await answerQuiz(visit, course, 'right')
  await submitQuiz(visit)
  return answered
}

const responses = (sent: Readonly<Record<string, string>>) =>
  Object.keys(sent).filter((element) => element.endsWith('.student_response')).length

/** Opens the course again in the same browser context, so that the device is the same. */
const openAgain = async (page: Page, learner: string): Promise<Visit> => {
  await page.goto(`${packaged.preview.url}/?learner=${learner}`)
  return { page, course: page.frameLocator('#sco') }
}

/** Hides or shows the page and the course in it, as another tab in front of them does. */
const setVisibility = ({ page }: Visit, state: 'hidden' | 'visible') =>
  page.evaluate((visibility) => {
    for (const shown of [document, document.querySelector('iframe')?.contentDocument]) {
      if (!shown) continue
      Object.defineProperty(shown, 'visibilityState', { value: visibility, configurable: true })
      shown.dispatchEvent(new Event('visibilitychange'))
    }
  }, state)

describe('Moodle’s manners', { retry: 1 }, () => {
  it('E2E-11 writes again at the next launch what a failed commit carried, interactions too', async () => {
    const visit = await openCourse(browser, packaged.preview, 'failed')
    await packaged.preview.setFaults({ commit: 'false' })
    const answered = await takeQuiz(visit)
    await expect.poll(() => chip(visit).innerText()).toMatch(/Not saved/)
    expect(responses(await values('failed'))).toBe(0)
    await packaged.preview.setFaults({ commit: 'ok' })
    const again = await openAgain(visit.page, 'failed')
    await again.course.locator('main h1').first().waitFor()
    await expect.poll(async () => responses(await values('failed'))).toBe(answered.length)
    await visit.page.context().close()
  })

  it('E2E-12 says only Sent when the page is hidden, and Saved again once it is back and the server answers', async () => {
    const visit = await openCourse(browser, packaged.preview, 'hidden')
    await goTo(visit, `/lesson/${lessonId()}/quiz`)
    await answerQuiz(visit, course, 'right', 1)
    await setVisibility(visit, 'hidden')
    await expect.poll(() => chip(visit).innerText()).toMatch(/^Sent/)
    await setVisibility(visit, 'visible')
    await visit.course.getByRole('button', { name: 'Next', exact: true }).click()
    await answerQuiz(visit, course, 'right')
    await submitQuiz(visit)
    await expect.poll(() => chip(visit).innerText()).toMatch(/^Saved/)
    await visit.page.context().close()
  })

  it('E2E-13 commits once at launch and at most twice for a lesson with its quiz, however slow commits are', async () => {
    await packaged.preview.setFaults({ delayMs: 700 })
    const visit = await openCourse(browser, packaged.preview, 'slow')
    await expect.poll(() => commits('slow')).toBe(1)
    await takeQuiz(visit)
    await expect.poll(() => commits('slow')).toBeGreaterThan(1)
    expect(await commits('slow')).toBeLessThanOrEqual(3)
    await visit.page.context().close()
  })

  it('E2E-14 asks the LMS for no interaction, which it could not read', async () => {
    const visit = await openCourse(browser, packaged.preview, 'writeonly')
    await takeQuiz(visit)
    await closeVisit(visit)
    const again = await openCourse(browser, packaged.preview, 'writeonly')
    await again.page.getByTestId('log-kind').selectOption('get')
    const read = () => again.page.getByTestId('log').innerText()
    await expect.poll(read, { timeout: 15_000 }).toContain('cmi.interactions._count')
    const log = await read()
    expect(log).not.toMatch(/cmi\.interactions\.\d/)
    await again.page.context().close()
  })

  it('E2E-15 never revives a deleted attempt by itself: it asks, and starts fresh', async () => {
    const visit = await openCourse(browser, packaged.preview, 'deleted')
    await takeQuiz(visit)
    await expect.poll(() => commits('deleted')).toBeGreaterThan(1)
    await packaged.preview.deleteAttempt('deleted')
    const again = await openAgain(visit.page, 'deleted')
    await again.course.getByRole('button', { name: 'Start fresh' }).click()
    await again.course.getByText('Start with lesson 1').waitFor()
    expect(responses(await values('deleted'))).toBe(0)
    await visit.page.context().close()
  })

  it('E2E-16 keeps every answer when the tab is killed before anything was sent', async () => {
    const visit = await openCourse(browser, packaged.preview, 'killed')
    await goTo(visit, `/lesson/${lessonId()}/quiz`)
    const answered = await answerQuiz(visit, course, 'right', 3)
    await packaged.preview.setFaults({ commit: 'drop' })
    const page = await visit.page.context().newPage()
    await visit.page.close()
    await packaged.preview.setFaults({ commit: 'ok' })
    const again = await openAgain(page, 'killed')
    await again.course.locator('main h1').first().waitFor()
    await expect.poll(async () => responses(await values('killed'))).toBe(answered.length)
    await page.context().close()
  })
})
