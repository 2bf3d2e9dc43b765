import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cardOf, checkItem, respond } from '../support/answer-item'
import { courseInLms } from '../support/course-in-lms'
import { itemOf } from '../support/course-under-test'
import { answerQuiz, closeVisit, goTo, openCourse, submitQuiz } from '../support/learner'

const lms = courseInLms(join(import.meta.dirname, '..', 'fixtures', 'course'))

const day = 86_400_000

it('E2E-70 brings a question back when it is due, by keyboard, and says when the next is', async () => {
  const visit = await openCourse(lms().browser, lms().preview, 'reviewer')
  const { page, course } = visit
  await goTo(visit, '/review')
  await course.getByText('There is nothing to review yet.').waitFor()
  await goTo(visit, '/lesson/tyres/quiz')
  const [missed = ''] = await answerQuiz(visit, lms().course, 'wrong', 1)
  await course.getByRole('button', { name: 'Next', exact: true }).click()
  await answerQuiz(visit, lms().course, 'right')
  await submitQuiz(visit)
  await page.waitForTimeout(3_200)
  await goTo(visit, '/review')
  await course.getByText('Next review: tomorrow, 1 question.').waitFor()

  await page.getByTestId('close').click()
  await page.clock.setFixedTime(Date.now() + day)
  await page.getByTestId('relaunch').click()
  await course.getByText('1 question due · 1 min').waitFor()
  await course.getByRole('link', { name: 'Review now' }).focus()
  await page.keyboard.press('Enter')
  await course.getByText('The first time you were sure here, and it was not right.').waitFor()
  await checkItem(cardOf(course, missed), itemOf(lms().course, missed), 'right')
  await course.getByRole('link', { name: /^Read it again in lesson 1/ }).waitFor()
  const finish = course.getByRole('button', { name: 'Finish' })
  for (let presses = 0; presses < 12; presses++) {
    if (await finish.evaluate((button) => button === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  const done = course.getByRole('heading', { name: 'Review done' })
  await expect.poll(() => done.evaluate((heading) => heading === document.activeElement)).toBe(true)
  await course.getByText('1 of 1 right at the first try').waitFor()
  await closeVisit(visit)

  const values = (await lms().preview.state('reviewer')).attempts.at(-1)?.values ?? {}
  const slot = lms().course.course.lessons[0]?.items.find(({ id }) => id === missed)?.slot
  expect(values[`cmi.interactions.${slot}.result`]).toBe('wrong')
})

it('E2E-71 says with which lessons to begin, and counts none of it as an answer', async () => {
  const visit = await openCourse(lms().browser, lms().preview, 'beginner')
  const { course } = visit
  await course.getByRole('link', { name: /^Not sure where to begin/ }).click()
  await course.getByRole('button', { name: 'Start the check' }).click()
  const end = course.getByRole('heading', { name: 'Here you may begin' })
  for (let asked = 0; asked < 12 && !(await end.isVisible()); asked++) {
    const card = course.locator('[data-item]')
    const id = (await card.getAttribute('data-item')) ?? ''
    await respond(card, itemOf(lms().course, id), id.startsWith('chain.') ? 'right' : 'wrong')
    expect(await card.locator('.item-result').count()).toBe(0)
    await course.getByRole('button', { name: /^(Next|See where to begin)$/ }).click()
  }
  await end.waitFor()
  const advised = course.locator('.placement-end .placement-lessons li')
  expect(await advised.allInnerTexts()).toEqual([`1. ${lms().course.course.lessons[0]?.title}`])
  await goTo(visit, '/')
  await course.getByText('Begin with this lesson:').waitFor()
  await closeVisit(visit)

  const values = (await lms().preview.state('beginner')).attempts.at(-1)?.values ?? {}
  expect(Object.keys(values).filter((name) => name.startsWith('cmi.interactions'))).toEqual([])
  expect(values['cmi.core.lesson_status']).toBe('incomplete')
}, 60_000)
