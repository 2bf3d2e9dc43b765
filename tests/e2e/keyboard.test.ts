import { describe, expect, it } from 'vitest'
import { courseFrame } from '../support/course-frame'
import { courseInLms } from '../support/course-in-lms'
import { itemOf } from '../support/course-under-test'
import { keyboardLearner, type KeyboardLearner } from '../support/keyboard-learner'
import { openCourse, type Visit } from '../support/learner'

const lms = courseInLms('tests/fixtures/course')

const heading = ({ course }: Visit, text: string | RegExp) =>
  course.locator('main').getByRole('heading', { name: text }).first()

/** The item on the page. */
const asked = async ({ course }: Visit) =>
  itemOf(lms().course, (await course.locator('[data-item]').getAttribute('data-item')) ?? '')

/** Reads a lesson from its heading to its quiz. */
const readLesson = async (visit: Visit, { press, tabTo }: KeyboardLearner) => {
  for (let presses = 0; presses < 8; presses++) {
    await tabTo('Continue')
    await press('Enter')
    if (await heading(visit, /^Quiz/).isVisible()) return
  }
  throw new Error('The quiz is not reached')
}

const takeQuiz = async (visit: Visit, learner: KeyboardLearner) => {
  const { press, tabTo, respond } = learner
  const next = visit.course.getByRole('button', { name: 'Next', exact: true })
  for (let more = true; more;) {
    await respond(await asked(visit))
    await tabTo('Check – I’m sure')
    await press('Enter')
    await visit.course.locator('.item-verdict-right').waitFor()
    more = await next.isVisible()
    if (more) {
      await tabTo('Next')
      await press('Enter')
    }
  }
  await tabTo('Submit quiz')
  await press('Enter')
  await heading(visit, 'Quiz submitted').waitFor()
}

const takeFinal = async (visit: Visit, learner: KeyboardLearner) => {
  const { press, tabTo, respond } = learner
  await tabTo('Start the final')
  await press('Enter')
  const { finalLength } = lms().course.course
  for (let place = 1; place <= finalLength; place++) {
    await heading(visit, `Question ${place} of ${finalLength}`).waitFor()
    await respond(await asked(visit))
    await tabTo('Save answer')
    await press('Enter')
    await tabTo(place < finalLength ? 'Next' : 'Submit the final')
    await press('Enter')
  }
  await heading(visit, 'Results').waitFor()
}

describe('a learner with a keyboard alone', () => {
  it('E2E-18 takes the course to passed, and always sees what has focus', async () => {
    const { browser, preview } = lms()
    const visit = await openCourse(browser, preview, 'keys', {
      viewport: { width: 1000, height: 560 },
      reducedMotion: 'no-preference',
      panel: 'off',
    })
    const { page } = visit
    // The page that was there before the program has the same links; what has focus in it goes with it.
    await visit.course
      .getByText(/^Saved/)
      .first()
      .waitFor()
    await page.locator('#sco').focus()
    const learner = keyboardLearner(visit)
    const { press, tabTo } = learner
    await tabTo('Skip to content')
    await press('Enter')
    await tabTo(/^Start with lesson 1/)
    await press('Enter')
    const title = lms().course.course.lessons[0]?.title ?? ''
    await heading(visit, title).waitFor()
    expect(await courseFrame(page)?.evaluate(() => document.title)).toContain(title)
    await readLesson(visit, learner)
    await takeQuiz(visit, learner)
    await tabTo(/^Lesson 2: /)
    await press('Enter')
    await readLesson(visit, learner)
    await takeQuiz(visit, learner)
    await tabTo('Take the final')
    await press('Enter')
    await takeFinal(visit, learner)
    expect(learner.faults).toEqual([])
    expect((await preview.state('keys')).attempts.at(-1)?.values['cmi.core.lesson_status']).toBe('passed')
    await page.context().close()
  })
})
