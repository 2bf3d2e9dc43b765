import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cardOf } from '../support/answer-item'
import {
  answerFinal,
  answerQuiz,
  closeVisit,
  goTo,
  readLesson,
  submitQuiz,
  takeFinal,
  takeLesson,
  type Visit,
} from '../support/learner'
import { writeNextVersion } from '../support/next-version'
import { VersionsInLms } from '../support/versions-in-lms'

const first = join(import.meta.dirname, '..', 'fixtures', 'course')
const lms = new VersionsInLms(async (folder) => {
  const next = join(folder, 'next')
  await writeNextVersion(first, next)
  return [first, next]
})
const learner = 'through-updates'
const [older, newer] = [0, 1]

const next = (visit: Visit) => visit.course.getByRole('button', { name: 'Next', exact: true }).click()

/** What is chosen, typed and ordered on a card. */
const responseOn = (visit: Visit, id: string): Promise<string> =>
  cardOf(visit.course, id).evaluate((card) =>
    [
      ...[...card.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value).sort(),
      ...[...card.querySelectorAll<HTMLInputElement>('input[type=text], select')].map(({ value }) => value),
      ...[...card.querySelectorAll('.item-step-text')].map((step) => step.textContent),
    ].join(' '),
  )

/** The answered questions of a lesson's quiz: what stands on each, by the item's id. */
const answersIn = async (visit: Visit, lesson: string): Promise<Record<string, string>> => {
  await goTo(visit, `/lesson/${lesson}/quiz`)
  const steps = visit.course.getByRole('button', { name: /^Question \d+,/ })
  const review = visit.course.getByRole('button', { name: 'Open the question' }).first()
  await steps.first().or(review).waitFor()
  if (await review.isVisible()) await review.click()
  const answers: Record<string, string> = {}
  for (const step of await steps.all()) {
    await step.click()
    const card = visit.course.locator('[data-item]')
    const id = (await card.getAttribute('data-item')) ?? ''
    if ((await card.locator('.item-result').count()) > 0) answers[id] = await responseOn(visit, id)
  }
  return answers
}

/** The state of each lesson as the results say it, by title. */
const lessonStates = async (visit: Visit): Promise<string[]> => {
  await goTo(visit, '/results')
  const rows = visit.course.locator('.results-lessons > li')
  await rows.first().waitFor()
  return Promise.all((await rows.all()).map((row) => row.locator('.status-word').innerText()))
}

/** Ids and responses of the interactions that the LMS holds, by index. */
const interactions = async (): Promise<{ ids: string[]; responses: Record<number, string> }> => {
  const values = await lms.values(learner)
  const count = Object.keys(values).filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length
  const at = (index: number, member: string) => values[`cmi.interactions.${index}.${member}`]
  const indexes = Array.from({ length: count }, (_, index) => index)
  const told = indexes.flatMap((index) => {
    const response = at(index, 'student_response')
    return response === undefined ? [] : [[index, response] as const]
  })
  return { ids: indexes.map((index) => at(index, 'id') ?? ''), responses: Object.fromEntries(told) }
}

const idsOf = (version: number, count: number) => lms.course(version).course.interactionIds.slice(0, count)

/** In the older version: one lesson with a wrong answer, a quiz and a final left in the middle. */
const takeHalf = async () => {
  const visit = await lms.open(older, learner)
  await readLesson(visit, 'tyres')
  await answerQuiz(visit, lms.course(older), 'wrong', 1)
  await next(visit)
  await answerQuiz(visit, lms.course(older), 'right')
  await submitQuiz(visit)
  await goTo(visit, '/lesson/chain/quiz')
  await answerQuiz(visit, lms.course(older), 'right', 1)
  const tyres = await answersIn(visit, 'tyres')
  const chain = await answersIn(visit, 'chain')
  await goTo(visit, '/final')
  await visit.course.getByRole('button', { name: 'Start the final' }).click()
  const asked = (await visit.course.locator('[data-item]').getAttribute('data-item')) ?? ''
  await answerFinal(visit, lms.course(older), 'right', 1)
  const response = await responseOn(visit, asked)
  await closeVisit(visit)
  return { tyres, chain, final: { asked, response } }
}

/** In the newer version: what is new is answered, and every lesson completed. */
const takeRest = async (visit: Visit) => {
  await goTo(visit, '/lesson/tyres/quiz')
  await visit.course
    .getByRole('listitem')
    .filter({ hasText: 'Left open' })
    .getByRole('button', { name: 'Open the question' })
    .click()
  await answerQuiz(visit, lms.course(newer), 'right', 1)
  await takeLesson(visit, lms.course(newer), 'brakes', 'right')
  await takeLesson(visit, lms.course(newer), 'chain', 'right')
}

describe('an update in mid-course', () => {
  it('UPD-1 UPD-4 takes an attempt to the next version, back, and on again, and loses nothing', async () => {
    const before = await takeHalf()
    const told = await interactions()
    expect(Object.keys(before.tyres)).toHaveLength(5)

    const updated = await lms.open(newer, learner)
    const { 'tyres.self-loss': retired, ...kept } = before.tyres
    expect(retired).toBeDefined()
    expect(await answersIn(updated, 'tyres')).toEqual(kept)
    expect(await answersIn(updated, 'chain')).toEqual(before.chain)
    expect(await lessonStates(updated)).toEqual(['Completed', 'Not started', 'In progress'])
    await goTo(updated, '/final')
    await updated.course.getByRole('button', { name: /^Question 1,/ }).click()
    expect(await responseOn(updated, before.final.asked)).toBe(before.final.response)
    await takeRest(updated)
    const tyres = await answersIn(updated, 'tyres')
    expect(Object.keys(tyres).sort()).toEqual([...Object.keys(kept), 'tyres.valve'].sort())
    expect(await lessonStates(updated)).toEqual(['Completed', 'Completed', 'Completed'])
    await closeVisit(updated)
    const afterUpdate = await interactions()
    expect(afterUpdate.ids).toEqual(idsOf(newer, afterUpdate.ids.length))
    expect(afterUpdate.ids.slice(0, told.ids.length)).toEqual(told.ids)
    expect(afterUpdate.responses).toMatchObject(told.responses)

    const rolledBack = await lms.open(older, learner)
    expect(await answersIn(rolledBack, 'tyres')).toEqual(before.tyres)
    expect(await lessonStates(rolledBack)).toEqual(['Completed', 'Completed'])
    await goTo(rolledBack, '/final')
    await answerFinal(rolledBack, lms.course(older), 'wrong')
    await rolledBack.course.getByRole('button', { name: 'Submit the final' }).first().click()
    await rolledBack.course.locator('main h1', { hasText: 'Results' }).waitFor()
    await closeVisit(rolledBack)
    expect((await lms.values(learner))['cmi.core.lesson_status']).toBe('incomplete')

    const again = await lms.open(newer, learner)
    expect(await answersIn(again, 'tyres')).toEqual(tyres)
    expect(await lessonStates(again)).toEqual(['Completed', 'Completed', 'Completed'])
    await takeFinal(again, lms.course(newer), 'right')
    await closeVisit(again)
    const atLast = await interactions()
    expect(atLast.ids).toEqual(idsOf(newer, atLast.ids.length))
    expect(atLast.responses).toMatchObject(afterUpdate.responses)
    expect(await lms.values(learner)).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '100',
    })
  })

  it('TRK-17 tells a learner once, on the device where the course was begun, that it was updated', async () => {
    const visit = await lms.open(older, 'told-once')
    await goTo(visit, '/lesson/tyres/quiz')
    await answerQuiz(visit, lms.course(older), 'right', 1)
    const notice = visit.course.getByRole('link', { name: 'About this version' })
    await lms.openOn(visit, newer, 'told-once')
    await notice.click()
    await visit.course.locator('main h1', { hasText: 'About' }).waitFor()
    await lms.openOn(visit, newer, 'told-once')
    await visit.course.getByText('Where you left off').waitFor()
    expect(await notice.count()).toBe(0)
    await visit.page.context().close()
  })
})
