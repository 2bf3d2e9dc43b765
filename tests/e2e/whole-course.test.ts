import { describe, expect, it } from 'vitest'
import { courseInLms } from '../support/course-in-lms'
import { closeVisit, openCourse, takeFinal, takeLesson, type Visit } from '../support/learner'

const lms = courseInLms('.')

const learner = 'ada'

const values = async () => {
  const state = await lms().preview.state(learner)
  return state.attempts.at(-1)?.values ?? {}
}
const visit = async (take: (visit: Visit) => Promise<void>) => {
  const opened = await openCourse(lms().browser, lms().preview, learner)
  await take(opened)
  await closeVisit(opened)
}

// One learner over several launches: each test goes on where the one before it closed the window.
describe('the whole course, taken in an LMS', () => {
  it('E2E-1 stays incomplete when it is opened and closed', async () => {
    await visit(async () => undefined)
    expect((await values())['cmi.core.lesson_status']).toBe('incomplete')
    expect((await values())['cmi.core.score.raw']).toBeUndefined()
  })

  it('E2E-2 stays incomplete when every lesson is done and no final was taken', async () => {
    await visit(async (opened) => {
      for (const { id } of lms().course.course.lessons) await takeLesson(opened, lms().course, id, 'right')
    })
    const { 'cmi.core.lesson_status': status, 'cmi.suspend_data': suspendData } = await values()
    expect(status).toBe('incomplete')
    expect(suspendData?.length).toBeLessThanOrEqual(1_500)
  }, 300_000)

  it('E2E-3 reports each question in the slot and with the id of the ledger', async () => {
    const sent = await values()
    const items = lms().course.course.lessons.flatMap((lesson) => lesson.items)
    for (const item of items.filter(({ slot }) => slot !== null)) {
      expect(sent[`cmi.interactions.${item.slot}.id`]).toBe(
        lms().course.course.interactionIds[item.slot ?? 0],
      )
      expect(sent[`cmi.interactions.${item.slot}.result`]).toBe('correct')
    }
  })

  it('E2E-4 stays incomplete when a later launch fails the final, and keeps its score', async () => {
    await visit((opened) => takeFinal(opened, lms().course, 'wrong'))
    expect((await values())['cmi.core.lesson_status']).toBe('incomplete')
    expect(Number((await values())['cmi.core.score.raw'])).toBeLessThan(70)
  })

  it('E2E-5 is passed when the next final is', async () => {
    await visit((opened) => takeFinal(opened, lms().course, 'right'))
    expect((await values())['cmi.core.lesson_status']).toBe('passed')
    expect((await values())['cmi.core.score.raw']).toBe('100')
  })

  it('E2E-6 opens in review mode afterwards, says so, and records nothing more', async () => {
    const before = await values()
    await visit(async ({ page, course: frame }) => {
      expect(await page.getByTestId('mode').innerText()).toBe('review')
      await frame.getByText('You can read and practise').first().waitFor()
    })
    expect(await values()).toEqual(before)
  })
})
