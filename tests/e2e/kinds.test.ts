import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  answerFinal,
  answerQuiz,
  closeVisit,
  goTo,
  openCourse,
  submitQuiz,
  type Visit,
} from '../support/learner'
import { cardOf } from '../support/answer-item'
import { courseInLms } from '../support/course-in-lms'
import { itemOf } from '../support/course-under-test'

const lms = courseInLms(join(import.meta.dirname, '..', 'fixtures', 'course'))

const values = async (learner: string) => (await lms().preview.state(learner)).attempts.at(-1)?.values ?? {}
const slotOf = (id: string) =>
  lms()
    .course.course.lessons.flatMap(({ items }) => items)
    .find((item) => item.id === id)?.slot

describe('cards', () => {
  it('E2E-60 are sorted with the keyboard alone', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'sorter')
    const { keyboard } = visit.page
    await goTo(visit, '/lesson/tyres/quiz')
    await visit.course.getByRole('button', { name: 'Question 5, open' }).click()
    const card = cardOf(visit.course, 'tyres.which-way')
    const { prompt, key } = itemOf(lms().course, 'tyres.which-way')
    if (prompt.kind !== 'categorise' || key.kind !== 'categorise') throw new Error('No cards')
    for (const text of await card.locator('.item-match-prompt').allInnerTexts()) {
      const right = key.pairs[prompt.cards.find((one) => one.text === text)?.id ?? '']
      await keyboard.press('Tab')
      await keyboard.press('Space')
      for (let at = 0; prompt.groups[at]?.id !== right; at++) await keyboard.press('ArrowDown')
    }
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await card.getByText('Correct.').waitFor()
    await expect
      .poll(() => card.locator('.item-result').evaluate((result) => result === document.activeElement))
      .toBe(true)
    expect(await card.getByRole('list', { name: 'The upper figure' }).getByRole('listitem').count()).toBe(2)
    await closeVisit(visit)
    expect(await values('sorter')).toMatchObject({
      [`cmi.interactions.${slotOf('tyres.which-way')}.type`]: 'matching',
      [`cmi.interactions.${slotOf('tyres.which-way')}.student_response`]: '1.a,2.a,3.b,4.c',
      [`cmi.interactions.${slotOf('tyres.which-way')}.result`]: 'correct',
    })
  })
})

/** Starts a final and gives the ids of its questions in the order in which they are asked. */
const drawnBy = async ({ course: frame }: Visit): Promise<string[]> => {
  await frame.getByRole('button', { name: /Start the final|Take it again/ }).click()
  const ids: string[] = []
  for (let place = 1; place <= lms().course.course.finalLength; place++) {
    await frame.getByRole('button', { name: new RegExp(`^Question ${place},`) }).click()
    await frame.getByRole('heading', { name: `Question ${place} of` }).waitFor()
    ids.push((await frame.locator('[data-item]').getAttribute('data-item')) ?? '')
  }
  return ids
}

describe('a scenario', () => {
  it('E2E-61 is asked question by question below its case, and told in slots of its own', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'caretaker')
    await goTo(visit, '/lesson/chain/quiz')
    for (const [place, part] of [
      [4, 1],
      [5, 2],
    ]) {
      await visit.course.getByRole('button', { name: new RegExp(`^Question ${place},`) }).click()
      await visit.course.getByText(`Case: Forty bicycles at school (question ${part} of 2)`).waitFor()
      await visit.course.getByText('A caretaker looks after forty bicycles').waitFor()
    }
    await visit.course.getByRole('button', { name: 'Question 1,' }).click()
    await answerQuiz(visit, lms().course, 'right')
    await submitQuiz(visit)
    await closeVisit(visit)
    expect(await values('caretaker')).toMatchObject({
      [`cmi.interactions.${slotOf('chain.school.replace')}.id`]: 'L02.Q5_school.replace',
      [`cmi.interactions.${slotOf('chain.school.replace')}.student_response`]: 'b',
      [`cmi.interactions.${slotOf('chain.school.the-others')}.student_response`]: 'a,b',
    })
  })

  it('E2E-61 is asked in the final with all its questions or none', async () => {
    const visit = await openCourse(lms().browser, lms().preview, 'examinee')
    const parts = ['tyres.courier.first-look', 'tyres.courier.pressure']
    // What the last final did not ask comes first, so that the scenario comes with the second at the latest.
    const finals: string[][] = []
    while (finals.length < 2 && !finals.some((ids) => ids.includes(parts[0] ?? ''))) {
      await goTo(visit, '/final')
      finals.push(await drawnBy(visit))
      await visit.course.getByRole('button', { name: /^Question 1,/ }).click()
      await answerFinal(visit, lms().course, 'wrong')
      await visit.course.getByRole('button', { name: 'Submit the final' }).first().click()
      await visit.course.locator('main h1', { hasText: 'Results' }).waitFor()
    }
    expect(finals.map((ids) => ids.filter((id) => parts.includes(id)))).toEqual(
      finals.length === 1 ? [parts] : [[], parts],
    )
    for (const id of parts)
      await cardOf(visit.course, id).getByText('A courier carries 30 kilos').first().waitFor()
    await visit.page.context().close()
  })
})
