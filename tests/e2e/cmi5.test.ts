import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CompiledCourse } from '../../compiler'
import { startCmi5Lms, type Cmi5Lms } from '../support/cmi5-lms'
import { courseUnderTest } from '../support/course-under-test'
import { launchChromium } from '../support/launch-chromium'
import { takeFinal, takeLesson, type Visit } from '../support/learner'

const courseDir = join(import.meta.dirname, '..', 'fixtures', 'course')

let lms: Cmi5Lms
let course: CompiledCourse
let browser: Browser
beforeAll(async () => {
  course = await courseUnderTest(courseDir)
  lms = await startCmi5Lms(courseDir)
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await lms.close()
})

const launch = async (): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: 1040, height: 720 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(lms.launch(0.5))
  const frame = page.frameLocator('#sco')
  await frame.locator('main h1').first().waitFor()
  return { page, course: frame }
}

const verbs = () =>
  lms.lrs.statements().map((statement) => /verbs\/(\w+)/.exec(JSON.stringify(statement))?.[1] ?? '')
const times = (verb: string) => verbs().filter((said) => said === verb).length
const chip = ({ course: frame }: Visit, words: string) => frame.getByText(words).first()

it('E2E-50 a course in cmi5 goes on where it was left, recovers from a failure, and is completed and passed once', async () => {
  const [first = '', second = ''] = course.course.lessons.map(({ id }) => id)
  const start = await launch()
  await chip(start, 'Saved to the LMS').waitFor()

  lms.failing = true
  await takeLesson(start, course, first, 'right')
  await chip(start, 'Not saved').waitFor()
  lms.failing = false
  await start.course.getByRole('button', { name: 'Retry' }).first().click()
  await chip(start, 'Saved to the LMS').waitFor()
  expect(times('answered')).toBeGreaterThan(0)
  await start.page.close()

  // On another device, whose journal is empty.
  const next = await launch()
  await next.course.getByText('1 of 2 lessons completed').first().waitFor()
  await takeLesson(next, course, second, 'right')
  await takeFinal(next, course, 'right')
  await expect.poll(() => times('passed')).toBe(1)
  await next.course.getByRole('button', { name: 'Save and exit' }).first().click()
  await next.page.waitForFunction(
    (back) => document.querySelector<HTMLIFrameElement>('#sco')?.contentWindow?.location.href === back,
    lms.returnUrl,
  )

  const last = await launch()
  await takeFinal(last, course, 'right')
  await last.page.close()
  await expect.poll(() => times('terminated')).toBe(3)
  expect([times('initialized'), times('completed'), times('passed')]).toEqual([3, 1, 1])
  expect(lms.lrs.rejected()).toEqual([])
})
