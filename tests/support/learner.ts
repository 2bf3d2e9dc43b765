import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core'
import type { CompiledCourse } from '../../compiler'
import type { Preview } from '../../scorm/preview'
import { cardOf, checkItem, respond, type Quality } from './answer-item'
import { courseFrame } from './course-frame'
import { itemOf } from './course-under-test'

/** A course window in the preview LMS, and the LMS's page around it. */
export interface Visit {
  readonly page: Page
  readonly course: FrameLocator
}

/** How a device shows the course; without the preview LMS's panel it has the whole window. */
type Device = Pick<BrowserContextOptions, 'locale' | 'viewport' | 'reducedMotion'> & {
  readonly panel?: 'off'
}

/** Opens the course as a learner of the preview LMS, on a device of its own; waits until it can be used. */
export const openCourse = async (
  browser: Browser,
  preview: Preview,
  learner: string,
  { panel, ...options }: Device = {},
): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 700 },
    reducedMotion: 'reduce',
    ...options,
  })
  const visit = await openAgain(await context.newPage(), preview, learner, panel)
  await visit.course.locator('main h1').first().waitFor()
  return visit
}

/** Opens the course in a page of a device that may know it already; waits for nothing. */
export const openAgain = async (
  page: Page,
  preview: Preview,
  learner: string,
  panel?: Device['panel'],
): Promise<Visit> => {
  await page.goto(`${preview.url}/?learner=${learner}${panel ? `&panel=${panel}` : ''}`)
  return { page, course: page.frameLocator('#sco') }
}

/** Goes to a route of the course, such as `/lesson/overview`. */
export const goTo = async ({ page, course }: Visit, route: string): Promise<void> => {
  await courseFrame(page)?.evaluate((hash) => {
    location.hash = hash
  }, route)
  await course.locator('main h1').first().waitFor()
}

/** Reads a lesson's text to its end with *Continue*, which leads into the quiz. */
export const readLesson = async (visit: Visit, lessonId: string): Promise<void> => {
  await goTo(visit, `/lesson/${lessonId}`)
  const bar = visit.course.getByRole('button', { name: 'Continue', exact: true })
  await bar.waitFor()
  const inQuiz = visit.course.locator('main h1', { hasText: /^Quiz/ })
  for (let presses = 0; presses < 60 && !(await inQuiz.isVisible()); presses++) {
    await bar.click({ timeout: 3_000 }).catch(() => undefined)
    await visit.page.waitForTimeout(40)
  }
  await inQuiz.waitFor()
}

/** Answers the open questions of the quiz on the page, in their order. */
export const answerQuiz = async (
  { course: frame }: Visit,
  course: CompiledCourse,
  quality: Quality,
  most = Infinity,
): Promise<string[]> => {
  const answered: string[] = []
  while (answered.length < most) {
    const card = frame.locator('[data-item]')
    const id = (await card.getAttribute('data-item')) ?? ''
    if ((await card.locator('.item-result').count()) === 0) {
      await checkItem(cardOf(frame, id), itemOf(course, id), quality)
      answered.push(id)
    }
    const next = frame.getByRole('button', { name: 'Next', exact: true })
    if (!(await next.isVisible())) break
    if (answered.length < most) await next.click()
  }
  return answered
}

/** Submits the quiz on the page, open questions or not. */
export const submitQuiz = async ({ course }: Visit): Promise<void> => {
  await course.getByRole('button', { name: 'Submit quiz' }).click()
  await course.getByText('Quiz submitted').waitFor()
}

/** Takes a whole lesson: its text, its questions, its quiz. */
export const takeLesson = async (
  visit: Visit,
  course: CompiledCourse,
  lessonId: string,
  quality: Quality,
) => {
  await readLesson(visit, lessonId)
  await answerQuiz(visit, course, quality)
  await submitQuiz(visit)
}

/** Answers a final that is open on the page from the question shown to its end; does not submit it. */
export const answerFinal = async (
  { course: frame }: Visit,
  course: CompiledCourse,
  quality: Quality,
  most = Infinity,
) => {
  for (let answered = 0; answered < most; answered++) {
    const card = frame.locator('[data-item]')
    await card.waitFor()
    const id = (await card.getAttribute('data-item')) ?? ''
    await respond(cardOf(frame, id), itemOf(course, id), quality)
    await frame.getByRole('button', { name: 'Save answer' }).click()
    const next = frame.getByRole('button', { name: 'Next', exact: true })
    if (!(await next.isVisible())) break
    if (answered + 1 < most) await next.click()
  }
}

/** Takes a final from its first page to its results. */
export const takeFinal = async (visit: Visit, course: CompiledCourse, quality: Quality): Promise<void> => {
  await goTo(visit, '/final')
  await visit.course.getByRole('button', { name: /Start the final|Take it again/ }).click()
  await answerFinal(visit, course, quality)
  await visit.course.getByRole('button', { name: 'Submit the final' }).first().click()
  await visit.course.locator('main h1', { hasText: 'Results' }).waitFor()
}

/** Closes the course window as a learner does, with the LMS's page. */
export const closeVisit = async ({ page }: Visit): Promise<void> => {
  await page.getByTestId('close').click()
  await page.getByTestId('closed').waitFor()
  await page.context().close()
}
