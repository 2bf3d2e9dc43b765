import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { questionText } from '../../src/core/course'
import { cardOf } from '../support/answer-item'
import { watchChip } from '../support/watch-chip'
import { courseInLms } from '../support/course-in-lms'
import { itemOf } from '../support/course-under-test'
import {
  answerQuiz,
  closeVisit,
  goTo,
  openCourse,
  submitQuiz,
  takeFinal,
  takeLesson,
} from '../support/learner'

const lms = courseInLms(join(import.meta.dirname, '..', 'fixtures', 'course'), ['scorm2004', 'scorm12'])

afterEach(() => lms().preview.setFaults({ commit: 'ok' }))

const lessons = () => lms().course.course.lessons
const values = async (learner: string) => (await lms().preview.state(learner)).attempts.at(-1)?.values ?? {}
const open = (learner: string) => openCourse(lms().browser, lms().preview, learner)

describe('the course in an LMS of SCORM 2004', () => {
  it('E2E-19 ends completed and passed, with every question told in full', async () => {
    const visit = await open('graduate')
    for (const { id } of lessons()) await takeLesson(visit, lms().course, id, 'right')
    expect(await values('graduate')).toMatchObject({
      'cmi.completion_status': 'incomplete',
      'cmi.success_status': 'unknown',
    })
    await takeFinal(visit, lms().course, 'right')
    await closeVisit(visit)
    const sent = await values('graduate')
    expect(sent).toMatchObject({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.progress_measure': '1',
      'cmi.score.scaled': '1',
      'cmi.exit': 'suspend',
      'adl.nav.request': 'suspendAll',
      [`cmi.objectives.0.id`]: lessons()[0]?.lmsId,
      'cmi.objectives.0.completion_status': 'completed',
    })
    for (const item of lessons().flatMap(({ items }) => items)) {
      if (item.slot === null) continue
      expect(sent).toMatchObject({
        [`cmi.interactions.${item.slot}.id`]: lms().course.course.interactionIds[item.slot],
        [`cmi.interactions.${item.slot}.result`]: 'correct',
        [`cmi.interactions.${item.slot}.description`]: `{lang=en}${questionText(itemOf(lms().course, item.id).prompt)}`,
      })
    }
  })

  it('E2E-20 suspends the session and resumes at the same question with the answers given', async () => {
    const first = await open('resumer')
    await goTo(first, `/lesson/${lessons()[0]?.id}/quiz`)
    const answered = await answerQuiz(first, lms().course, 'right', 2)
    await first.course.getByRole('button', { name: 'Next', exact: true }).click()
    const asked = await first.course.locator('[data-item]').getAttribute('data-item')
    await closeVisit(first)
    expect((await values('resumer'))['cmi.exit']).toBe('suspend')

    const second = await open('resumer')
    expect(await second.page.getByTestId('entry').innerText()).toBe('resume')
    await goTo(second, `/lesson/${lessons()[0]?.id}/quiz`)
    expect(await second.course.locator('[data-item]').getAttribute('data-item')).toBe(asked)
    for (const [place, id] of answered.entries()) {
      await second.course.getByRole('button', { name: new RegExp(`^Question ${place + 1},`) }).click()
      await cardOf(second.course, id).locator('.item-result').waitFor()
    }
    await second.page.context().close()
  })

  it('E2E-21 says that a commit failed, and saves all of it on Retry', async () => {
    const visit = await open('unlucky')
    const chip = visit.course.locator('.save-chip').first()
    await goTo(visit, `/lesson/${lessons()[0]?.id}/quiz`)
    await lms().preview.setFaults({ commit: 'false' })
    const answered = await answerQuiz(visit, lms().course, 'right')
    await submitQuiz(visit)
    await expect.poll(() => chip.innerText()).toMatch(/Not saved/)
    const told = async () =>
      Object.keys(await values('unlucky')).filter((element) => element.endsWith('.learner_response')).length
    expect(await told()).toBe(0)
    await lms().preview.setFaults({ commit: 'ok' })
    const said = await watchChip(visit)
    await visit.course.getByRole('button', { name: 'Retry' }).first().click()
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Saved/))
    expect(await told()).toBe(answered.length)
    await visit.page.context().close()
  })

  it('PRV-10 opens for review once it is completed, and records nothing more', async () => {
    const before = await values('graduate')
    const visit = await open('graduate')
    expect(await visit.page.getByTestId('mode').innerText()).toBe('review')
    await closeVisit(visit)
    expect(await values('graduate')).toEqual(before)
  })

  it('PRV-19 plays the standard that is chosen, and keeps what was done in the other one apart', async () => {
    const visit = await open('chooser')
    const apiNames = () =>
      visit.page.evaluate(() => ['API', 'API_1484_11'].filter((name) => Reflect.has(window, name)))
    expect(await apiNames()).toEqual(['API_1484_11'])
    await visit.page.getByTestId('standard').selectOption('scorm12')
    await visit.page.waitForURL(/standard=scorm12/)
    await visit.course.locator('main h1, h1').first().waitFor()
    await expect.poll(apiNames).toEqual(['API'])
    await expect
      .poll(async () => (await lms().preview.state('chooser', 'scorm12')).attempts.at(-1)?.values)
      .toHaveProperty(['cmi.core.lesson_status'], 'incomplete')
    expect(await values('chooser')).not.toHaveProperty(['cmi.core.lesson_status'])
    await visit.page.context().close()
  })
})
