import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { courseInLms } from '../support/course-in-lms'
import {
  answerQuiz,
  closeVisit,
  goTo,
  openAgain,
  openCourse,
  submitQuiz,
  type Visit,
} from '../support/learner'
import { watchChip } from '../support/watch-chip'

const courseDir = join(import.meta.dirname, '..', 'fixtures', 'course')
const lms = courseInLms(courseDir)

afterEach(() => lms().preview.setFaults({ commit: 'ok', delayMs: 0 }))

const lessonId = () => lms().course.course.lessons[0]?.id ?? ''
const values = async (learner: string) => (await lms().preview.state(learner)).attempts.at(-1)?.values ?? {}
const commits = async (learner: string) => (await lms().preview.state(learner)).attempts.at(-1)?.commits ?? 0
const chip = ({ course: frame }: Visit) => frame.locator('.save-chip').first()

/** Learners of one browser context share a device. */
const takeQuiz = async (visit: Visit) => {
  await goTo(visit, `/lesson/${lessonId()}/quiz`)
  const answered = await answerQuiz(visit, lms().course, 'right')
  await submitQuiz(visit)
  return answered
}

/** Answers a launch's question with what the device holds; the LMS has it once that is said. */
const bring = async ({ course: frame }: Visit) => {
  await frame.getByRole('button', { name: 'Bring my progress from this device' }).click()
  await frame.getByText('Your progress from this device was added').waitFor()
}

const responses = (sent: Readonly<Record<string, string>>) =>
  Object.keys(sent).filter((element) => element.endsWith('.student_response')).length

/** Hides or shows the page and the course in it, as another tab in front of them does. */
const setVisibility = ({ page }: Visit, state: 'hidden' | 'visible') =>
  page.evaluate((visibility) => {
    for (const shown of [document, document.querySelector('iframe')?.contentDocument]) {
      if (!shown) continue
      Object.defineProperty(shown, 'visibilityState', { value: visibility, configurable: true })
      shown.dispatchEvent(new Event('visibilitychange'))
    }
  }, state)

describe('Moodle’s manners', () => {
  it('E2E-11 writes again at the next launch what a failed commit carried, interactions too', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'failed')
    await lms().preview.setFaults({ commit: 'false' })
    const answered = await takeQuiz(visit)
    await expect.poll(() => chip(visit).innerText()).toMatch(/Not saved/)
    expect(responses(await values('failed'))).toBe(0)
    await lms().preview.setFaults({ commit: 'ok' })
    const again = await openAgain(visit.page, lms().preview, 'failed')
    await again.course.locator('main h1').first().waitFor()
    await expect.poll(async () => responses(await values('failed'))).toBe(answered.length)
    await visit.page.context().close()
  })

  it('E2E-12 says only Sent when the page is hidden, and Saved again once it is back and the server answers', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'hidden')
    await goTo(visit, `/lesson/${lessonId()}/quiz`)
    await answerQuiz(visit, lms().course, 'right', 1)
    await setVisibility(visit, 'hidden')
    await expect.poll(() => chip(visit).innerText()).toMatch(/^Sent/)
    await setVisibility(visit, 'visible')
    await visit.course.getByRole('button', { name: 'Next', exact: true }).click()
    await answerQuiz(visit, lms().course, 'right')
    const said = await watchChip(visit)
    await submitQuiz(visit)
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Saved/))
    await visit.page.context().close()
  })

  it('E2E-13 commits once at launch and at most twice for a lesson with its quiz, however slow commits are', async () => {
    await lms().preview.setFaults({ delayMs: 700 })
    const visit = await openCourse(lms().browser, lms().preview, 'slow')
    await expect.poll(() => commits('slow'), { timeout: 15_000 }).toBe(1)
    await takeQuiz(visit)
    await expect.poll(() => commits('slow'), { timeout: 15_000 }).toBeGreaterThan(1)
    expect(await commits('slow')).toBeLessThanOrEqual(3)
    await visit.page.context().close()
  })

  it('E2E-14 asks the LMS for no interaction, which it could not read', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'writeonly')
    await takeQuiz(visit)
    await closeVisit(visit)
    const again = await openCourse(lms().browser, lms().preview, 'writeonly')
    await again.page.getByTestId('log-kind').selectOption('get')
    const read = () => again.page.getByTestId('log').innerText()
    await expect.poll(read, { timeout: 15_000 }).toContain('cmi.interactions._count')
    const log = await read()
    expect(log).not.toMatch(/cmi\.interactions\.\d/)
    await again.page.context().close()
  })

  it('E2E-15 never revives a deleted attempt by itself: it asks, and starts fresh', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'deleted')
    await takeQuiz(visit)
    await expect.poll(() => commits('deleted')).toBeGreaterThan(1)
    await lms().preview.deleteAttempt('deleted')
    const again = await openAgain(visit.page, lms().preview, 'deleted')
    await again.course.getByRole('button', { name: 'Start fresh' }).click()
    await again.course.getByText('Start with lesson 1').waitFor()
    expect(responses(await values('deleted'))).toBe(0)
    await visit.page.context().close()
  })

  it('E2E-16 keeps every answer when the tab is killed before anything was sent', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'killed')
    await goTo(visit, `/lesson/${lessonId()}/quiz`)
    const answered = await answerQuiz(visit, lms().course, 'right', 3)
    await lms().preview.setFaults({ commit: 'drop' })
    const page = await visit.page.context().newPage()
    await visit.page.close()
    await lms().preview.setFaults({ commit: 'ok' })
    const again = await openAgain(page, lms().preview, 'killed')
    await again.course.locator('main h1').first().waitFor()
    await expect.poll(async () => responses(await values('killed'))).toBe(answered.length)
    await page.context().close()
  })

  it('TRK-16a asks about what the LMS may never have taken, and tells it all of that', async () => {
    await lms().preview.setFaults({ commit: 'false' })
    const visit = await openCourse(lms().browser, lms().preview, 'unsent')
    await goTo(visit, `/lesson/${lessonId()}/quiz`)
    await answerQuiz(visit, lms().course, 'right', 1)
    await visit.page.goto('about:blank')
    await lms().preview.setFaults({ commit: 'ok' })
    const again = await openAgain(visit.page, lms().preview, 'unsent')
    await bring(again)
    expect(responses(await values('unsent'))).toBe(1)
    await visit.page.context().close()
  })

  it('TRK-18 says that an LMS which opens no session is not connected, and asks whose it is what was done meanwhile', async () => {
    const page = await lms()
      .browser.newContext()
      .then((device) => device.newPage())
    await page.route('**/package/**/index.html', async (route) => {
      await page.evaluate(() =>
        Reflect.set(window, 'API', { LMSInitialize: () => 'false', LMSGetLastError: () => '301' }),
      )
      await route.continue()
    })
    const visit = await openAgain(page, lms().preview, 'refused')
    await expect.poll(() => chip(visit).innerText()).toMatch(/^Not connected/)
    await goTo(visit, `/lesson/${lessonId()}/quiz`)
    await answerQuiz(visit, lms().course, 'right', 1)
    await page.unrouteAll()
    await bring(await openAgain(page, lms().preview, 'refused'))
    expect(responses(await values('refused'))).toBe(1)
    await page.context().close()
  })
})
