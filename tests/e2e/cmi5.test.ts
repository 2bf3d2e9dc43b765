import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CompiledCourse } from '../../compiler'
import { courseUnderTest } from '../support/course-under-test'
import { launchChromium } from '../support/launch-chromium'
import {
  answerQuiz,
  closeVisit,
  goTo,
  openCourse,
  readLesson,
  submitQuiz,
  takeFinal,
  takeLesson,
  type Visit,
} from '../support/learner'
import { previewOf, type PackagedPreview } from '../support/preview-of'
import { watchChip } from '../support/watch-chip'

const courseDir = join(import.meta.dirname, '..', 'fixtures', 'course')

let lms: PackagedPreview
let course: CompiledCourse
let browser: Browser
beforeAll(async () => {
  course = await courseUnderTest(courseDir)
  lms = await previewOf(courseDir, ['cmi5'])
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await lms.close()
})

const launch = (): Promise<Visit> => openCourse(browser, lms.preview, 'ada')

const attempt = async (learner = 'ada') => (await lms.preview.cmi5State(learner)).attempts.at(-1)
const verbs = async (learner?: string) =>
  ((await attempt(learner))?.lrs.statements ?? []).map(
    (statement) => /verbs\/(\w+)/.exec(JSON.stringify(statement))?.[1] ?? '',
  )
const times = async (verb: string, learner?: string) =>
  (await verbs(learner)).filter((said) => said === verb).length
const chip = ({ course: frame }: Visit) => frame.locator('.save-chip').first().innerText()

it('E2E-50 a course in cmi5 goes on where it was left, recovers from a failure, and is completed and passed once', async () => {
  const [first = '', second = ''] = course.course.lessons.map(({ id }) => id)
  const start = await launch()
  await expect.poll(() => chip(start)).toMatch(/^Saved /)

  await lms.preview.setFaults({ commit: 'error' })
  await takeLesson(start, course, first, 'right')
  await expect.poll(() => chip(start)).toMatch(/^Not saved/)
  await lms.preview.setFaults({ commit: 'ok' })
  const said = await watchChip(start)
  await start.course.getByRole('button', { name: 'Retry' }).first().click()
  await expect.poll(said).toContainEqual(expect.stringMatching(/^Saved/))
  expect(await times('answered')).toBeGreaterThan(0)
  await start.page.close()

  // On another device, whose journal is empty.
  const next = await launch()
  await next.course.getByText('1 of 2 lessons completed').first().waitFor({ state: 'attached' })
  await takeLesson(next, course, second, 'right')
  await takeFinal(next, course, 'right')
  await expect.poll(() => times('passed')).toBe(1)
  await next.course
    .getByRole('button', { name: /^(Save and exit|Exit)$/ })
    .first()
    .click()
  // Nobody has pressed Close: the returnURL alone closes the window.
  await next.page.getByTestId('closed').waitFor()

  const last = await launch()
  await takeFinal(last, course, 'right')
  await last.page.close()
  await expect.poll(() => times('terminated')).toBe(3)
  expect(await Promise.all(['initialized', 'completed', 'passed'].map((verb) => times(verb)))).toEqual([
    3, 1, 1,
  ])
  expect((await attempt())?.refused).toEqual([])
})

it('E2E-55 a cmi5 session that expires is shown as not saved, and the next launch on the device tells what it could not', async () => {
  const [first] = course.course.lessons
  const visit = await openCourse(browser, lms.preview, 'hoa')
  await expect.poll(() => chip(visit)).toMatch(/^Saved /)
  await lms.preview.setFaults({ expired: true })
  await readLesson(visit, first?.id ?? '')
  const answered = await answerQuiz(visit, course, 'right')
  await submitQuiz(visit)
  await visit.course.getByText('401: the session has expired').first().waitFor()
  expect(await times('answered', 'hoa')).toBe(0)

  await visit.page.getByTestId('relaunch').click()
  await visit.page.locator('[data-testid=sco][data-launch="2"]').waitFor()
  await visit.course.locator('main h1').first().waitFor()
  // All of it is told when the course has been loaded anew, which a busy machine may take its time for.
  await expect.poll(() => times('answered', 'hoa'), { timeout: 20_000 }).toBe(answered.length)
  await expect.poll(() => chip(visit)).toMatch(/^Saved /)
  expect((await attempt('hoa'))?.refused).toEqual([])
  await closeVisit(visit)
})

it('E2E-56 what a cmi5 window sends as it closes is there at the next launch, on a device that knows nothing and an LRS that is slow', async () => {
  const [first] = course.course.lessons
  const visit = await openCourse(browser, lms.preview, 'joao')
  await readLesson(visit, first?.id ?? '')
  await answerQuiz(visit, course, 'right', 1)
  await lms.preview.setFaults({ delayMs: 2000 })
  await visit.page.getByTestId('close').click()
  await visit.page.getByTestId('closed').waitFor()
  // Another device would have no journal; this one forgets its own.
  await visit.page.evaluate(() => localStorage.clear())
  await visit.page.getByTestId('reopen').click()
  await visit.course.getByText('In progress').first().waitFor({ state: 'attached' })
  await lms.preview.setFaults({ delayMs: 0 })
  expect(await times('answered', 'joao')).toBe(1)
  await closeVisit(visit)
})

it('TRK-14k a cmi5 launch that reaches no LRS goes on with what the device holds, and Retry tells the LRS the rest', async () => {
  const [first] = course.course.lessons
  const visit = await openCourse(browser, lms.preview, 'kim')
  await goTo(visit, `/lesson/${first?.id ?? ''}/quiz`)
  await answerQuiz(visit, course, 'right', 1)
  await visit.page.getByTestId('close').click()
  await visit.page.getByTestId('closed').waitFor()
  await expect.poll(() => times('answered', 'kim')).toBe(1)

  await lms.preview.setFaults({ commit: 'drop' })
  await visit.page.getByTestId('reopen').click()
  await visit.course.getByText('In progress').first().waitFor({ state: 'attached' })
  expect(await chip(visit)).toMatch(/^Not connected/)
  await goTo(visit, `/lesson/${first?.id ?? ''}/quiz`)
  await visit.course.getByRole('button', { name: /^Question 2,/ }).click()
  await answerQuiz(visit, course, 'right', 1)
  await lms.preview.setFaults({ commit: 'ok' })
  await visit.course.getByRole('button', { name: 'Retry' }).first().click()
  await expect.poll(() => chip(visit)).toMatch(/^Saved /)
  expect(await times('answered', 'kim')).toBe(2)
  expect((await attempt('kim'))?.refused).toEqual([])
  await closeVisit(visit)
})
