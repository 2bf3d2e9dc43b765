import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { courseFrame } from '../support/course-frame'
import { courseInLms } from '../support/course-in-lms'
import { goTo, openCourse, type Visit } from '../support/learner'

const lms = courseInLms('tests/fixtures/course')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const heading = ({ course }: Visit, text: string) => course.locator('main h1', { hasText: text })

/** Opens the course's page by itself, without an LMS around it. */
const openAlone = async (prepare: (page: Page) => Promise<unknown>, options: BrowserContextOptions = {}) => {
  const visit = await openCourse(lms().browser, lms().preview, 'alone')
  const address = courseFrame(visit.page)?.url() ?? ''
  await visit.page.context().close()
  const page = await (await lms().browser.newContext(options)).newPage()
  await prepare(page)
  await page.goto(address)
  return page
}

describe('what a person sees when something is wrong', () => {
  it('ERR-1 is for a page that fails: the frame stays, with a copy of the progress and a fresh load', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'faulty')
    await courseFrame(visit.page)?.evaluate(() => {
      Reflect.set(window, 'IntersectionObserver', undefined)
    })
    await goTo(visit, '/lesson/chain')
    await heading(visit, 'Something went wrong').waitFor()
    expect(await visit.course.getByLabel('Your progress as text').inputValue()).toContain('course-progress')
    await courseFrame(visit.page)?.evaluate(axe)
    const broken = await courseFrame(visit.page)?.evaluate(
      `axe.run(document).then(({ violations }) => violations.map(({ id }) => id))`,
    )
    expect(broken).toEqual([])

    await goTo(visit, '/about')
    await heading(visit, 'About this course').waitFor()
    await goTo(visit, '/lesson/chain')
    await visit.course.getByRole('button', { name: 'Load the course again' }).click()
    await heading(visit, 'A chain that stays quiet').waitFor()
    await visit.page.context().close()
  })

  it('ERR-2 is for a page that did not arrive: it can be asked for again', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'offline')
    await visit.page.context().route('**/*.js', (route) => route.abort())
    await goTo(visit, '/about')
    await heading(visit, 'This page did not load').waitFor()
    await visit.page.context().unroute('**/*.js')
    await visit.course.getByRole('button', { name: 'Try again' }).click()
    await heading(visit, 'About this course').waitFor()
    await visit.page.context().close()
  })

  it('ERR-3 is for a lesson that the course does not have, and for any other address', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'lost')
    for (const [address, title] of [
      ['/lesson/nowhere', 'Lesson not found'],
      ['/lesson/nowhere/quiz', 'Lesson not found'],
      ['/case/nowhere', 'Page not found'],
      ['/no/where', 'Page not found'],
    ] as const) {
      await goTo(visit, address)
      await heading(visit, title).waitFor()
    }
    await visit.course.locator('main').getByRole('link', { name: 'Course home' }).click()
    await heading(visit, lms().course.course.title).waitFor()
    await visit.page.context().close()
  })

  it('ERR-4 is for a program that never comes: after a while the first screen says so', async () => {
    const page = await openAlone((one) => one.route('**/*.js', (route) => route.abort()))
    const late = page.getByText('The course has not started yet.')
    expect(await late.isVisible()).toBe(false)
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    expect(await late.isVisible()).toBe(true)
    await page.unroute('**/*.js')
    await page.getByRole('link', { name: 'Load the course again' }).click()
    await page.getByRole('button', { name: 'Save and exit' }).waitFor()
    expect(await late.count()).toBe(0)
    await page.context().close()
  })

  it('ERR-5 is for a browser that is too old: a plain page, and nothing else', async () => {
    const page = await openAlone((one) =>
      one.route('**/*.css', async (route) => {
        const sheet = await (await route.fetch()).text()
        await route.fulfill({ contentType: 'text/css', body: sheet.replaceAll('color-mix(', 'unknown-mix(') })
      }),
    )
    await page.getByText('This browser is too old for the course.').waitFor()
    expect(await page.locator('main').isVisible()).toBe(false)
    await page.context().close()
  })

  it('ERR-6 is for a browser without JavaScript: a plain page, and nothing else', async () => {
    const page = await openAlone(() => Promise.resolve(), { javaScriptEnabled: false })
    // Text search passes over what stands in a noscript.
    const notice = page.locator('.no-script')
    await notice.waitFor()
    expect(await notice.textContent()).toContain('The course needs JavaScript.')
    // Over all of the first screen: nothing of it can be clicked.
    await expect(page.locator('main h1').click({ trial: true, timeout: 500 })).rejects.toThrow('intercepts')
    await page.context().close()
  })
})
