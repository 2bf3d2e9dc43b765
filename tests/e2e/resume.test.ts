import { describe, expect, it } from 'vitest'
import { courseInLms } from '../support/course-in-lms'
import { cardOf, checkItem, respond } from '../support/answer-item'
import { itemOf } from '../support/course-under-test'
import { answerFinal, answerQuiz, closeVisit, goTo, openCourse, takeFinal } from '../support/learner'

const lms = courseInLms('tests/fixtures/course')

const firstLesson = () => lms().course.course.lessons[0]?.id ?? ''

describe('coming back', () => {
  it('E2E-7 resumes a quiz at the same question with the answers given', async () => {
    const first = await openCourse(lms().browser, lms().preview, 'resumer')
    await goTo(first, `/lesson/${firstLesson()}/quiz`)
    const answered = await answerQuiz(first, lms().course, 'right', 2)
    await first.course.getByRole('button', { name: 'Next', exact: true }).click()
    const asked = await first.course.locator('[data-item]').getAttribute('data-item')
    await closeVisit(first)

    const second = await openCourse(lms().browser, lms().preview, 'resumer')
    await goTo(second, `/lesson/${firstLesson()}/quiz`)
    expect(await second.course.locator('[data-item]').getAttribute('data-item')).toBe(asked)
    for (const [place, id] of answered.entries()) {
      await second.course.getByRole('button', { name: new RegExp(`^Question ${place + 1},`) }).click()
      await cardOf(second.course, id).locator('.item-result').waitFor()
    }
    await second.page.context().close()
  })

  it('E2E-8 offers the place that was left on the home page', async () => {
    const first = await openCourse(lms().browser, lms().preview, 'reader')
    await goTo(first, `/lesson/${firstLesson()}`)
    for (let presses = 0; presses < 2; presses++) {
      await first.course.getByRole('button', { name: 'Continue', exact: true }).click()
      await first.page.waitForTimeout(300)
    }
    await closeVisit(first)
    const second = await openCourse(lms().browser, lms().preview, 'reader')
    await second.course
      .getByRole('link', { name: /Continue/ })
      .first()
      .click()
    await second.course.locator('main h1', { hasText: lms().course.course.lessons[0]?.title ?? '' }).waitFor()
    await second.page.context().close()
  })

  it('E2E-9 gives a second try after a wrong answer and shows the right one after the second', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'trier')
    const multiple = lms()
      .course.course.lessons.flatMap((lesson) => lesson.items.map((item) => ({ item, lesson })))
      .find(({ item }) => item.kind === 'multiple' && item.use === 'lesson')
    const id = multiple?.item.id ?? ''
    await goTo(visit, `/lesson/${multiple?.lesson.id}/quiz`)
    for (;;) {
      if ((await visit.course.locator('[data-item]').getAttribute('data-item')) === id) break
      await visit.course.getByRole('button', { name: 'Next', exact: true }).click()
    }
    const card = cardOf(visit.course, id)
    await checkItem(card, itemOf(lms().course, id), 'wrong')
    expect(await card.getByText('Not quite.').count()).toBeGreaterThan(0)
    expect(await card.locator('.item-choice-solution, .item-choice-missed').count()).toBe(0)
    await card.getByRole('button', { name: 'Try once more' }).click()
    await respond(card, itemOf(lms().course, id), 'wrong')
    await card.getByRole('button', { name: /not sure/ }).click()
    await card.locator('.item-choice-solution, .item-choice-missed').first().waitFor()
    await visit.page.context().close()
  })

  it('E2E-10 resumes a final at the first open question and keeps the best of two results', async () => {
    const first = await openCourse(lms().browser, lms().preview, 'finalist')
    await goTo(first, '/final')
    await first.course.getByRole('button', { name: 'Start the final' }).click()
    await answerFinal(first, lms().course, 'right', 2)
    await closeVisit(first)

    const second = await openCourse(lms().browser, lms().preview, 'finalist')
    await goTo(second, '/final')
    await second.course.getByText('Question 3 of').first().waitFor()
    await answerFinal(second, lms().course, 'right')
    await second.course.getByRole('button', { name: 'Submit the final' }).first().click()
    await second.course.locator('main h1', { hasText: 'Results' }).waitFor()
    await takeFinal(second, lms().course, 'wrong')
    await closeVisit(second)
    const state = await lms().preview.state('finalist')
    expect(state.attempts.at(-1)?.values['cmi.core.score.raw']).toBe('100')
  })
})
