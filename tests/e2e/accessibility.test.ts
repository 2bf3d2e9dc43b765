import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frameViolations } from '../support/axe-violations'
import { courseFrame } from '../support/course-frame'
import { courseInLms } from '../support/course-in-lms'
import { answerFinal, answerQuiz, goTo, submitQuiz, type Visit } from '../support/learner'

const courseDir = join(import.meta.dirname, '..', 'fixtures', 'course')
const lms = courseInLms(courseDir)

const open = async (learner: string, width: number, colorScheme: 'light' | 'dark'): Promise<Visit> => {
  const context = await lms().browser.newContext({
    viewport: { width, height: 760 },
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${lms().preview.url}/?learner=${learner}&panel=off`)
  const frame = page.frameLocator('#sco')
  await frame.locator('main h1').first().waitFor()
  return { page, course: frame }
}

const pages = [
  '/',
  '/lesson/tyres',
  '/lesson/tyres/quiz',
  '/final',
  '/results',
  '/worksheet',
  '/glossary',
  '/glossary/psi',
  '/people',
  '/events',
  '/places',
  '/review',
  '/placement',
  '/sources',
  '/your-data',
  '/about',
  '/nowhere',
]

describe('access', () => {
  for (const [width, scheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    it(`E2E-17 breaks no rule of axe at ${width} pixels, ${scheme}`, async () => {
      const visit = await open(`axe${width}`, width, scheme)
      const found: Record<string, string[]> = {}
      const look = async (state: string) => {
        const broken = await frameViolations(visit.page)
        if (broken.length > 0) found[state] = broken
      }
      for (const page of pages) {
        await goTo(visit, page)
        await visit.page.waitForTimeout(250)
        await look(page)
      }
      await goTo(visit, '/lesson/tyres/quiz')
      await answerQuiz(visit, lms().course, 'wrong', 1)
      await look('a question answered')
      await visit.course.getByRole('button', { name: 'Next', exact: true }).click()
      await answerQuiz(visit, lms().course, 'right')
      await submitQuiz(visit)
      await look('a quiz submitted')
      await goTo(visit, '/final')
      await visit.course.getByRole('button', { name: 'Start the final' }).click()
      await answerFinal(visit, lms().course, 'wrong')
      await look('a final in progress')
      await visit.course.getByRole('button', { name: 'Submit the final' }).first().click()
      await visit.course.locator('main h1', { hasText: 'Results' }).waitFor()
      await look('results with a final')
      expect(found).toEqual({})
      await visit.page.context().close()
    })
  }

  it('E2E-18 can be used with the keyboard alone, and says where it has got to', async () => {
    const visit = await open('keys', 1280, 'light')
    // The page that was there before the program has the same link; what has focus in it goes with it.
    await visit.course
      .getByText(/^Saved/)
      .first()
      .waitFor()
    await courseFrame(visit.page)?.locator('main').getByRole('link', { name: /Start/ }).focus()
    await visit.page.keyboard.press('Enter')
    const heading = visit.course.locator('main h1')
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
    const title = lms().course.course.lessons[0]?.title ?? ''
    expect(await courseFrame(visit.page)?.evaluate(() => document.title)).toContain(title)
    const question = visit.course.locator('[data-item]').first()
    await question.locator('input').first().focus()
    await visit.page.keyboard.press('Space')
    for (let presses = 0; presses < 6; presses++) {
      await visit.page.keyboard.press('Tab')
      const name = await courseFrame(visit.page)?.evaluate(() => document.activeElement?.textContent ?? '')
      if (name?.includes('I’m sure')) break
    }
    await visit.page.keyboard.press('Enter')
    await question.locator('.item-result').waitFor()
    await expect
      .poll(() => visit.course.getByRole('status').allInnerTexts())
      .toContainEqual(expect.stringMatching(/Correct\.|Not quite\./))
    await visit.page.context().close()
  })
})
