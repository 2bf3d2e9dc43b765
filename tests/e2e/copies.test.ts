import { describe, expect, it } from 'vitest'
import { courseInLms } from '../support/course-in-lms'
import { answerQuiz, closeVisit, goTo, openCourse, type Visit } from '../support/learner'

const lms = courseInLms('tests/fixtures/course')

const firstLesson = () => lms().course.course.lessons[0]?.id ?? ''

const takeCopy = async ({ course }: Visit): Promise<string> => {
  await course.getByRole('button', { name: 'Take a copy' }).click()
  const text = await course.getByLabel('Your progress as text').inputValue()
  await course.getByRole('button', { name: 'Close' }).click()
  return text
}

const answersOf = async (visit: Visit): Promise<number> => {
  await goTo(visit, `/lesson/${firstLesson()}/quiz`)
  await visit.course.locator('main h1', { hasText: /^Quiz/ }).waitFor()
  return visit.course.getByRole('button', { name: /^Question \d+, (answered|one more try)/ }).count()
}

describe('a copy of progress', () => {
  it('E2E-30 is brought back by another learner account, from a file and from a text', async () => {
    const first = await openCourse(lms().browser, lms().preview, 'copier')
    await goTo(first, `/lesson/${firstLesson()}/quiz`)
    await answerQuiz(first, lms().course, 'right', 2)
    await goTo(first, '/your-data')
    const copy = await takeCopy(first)
    await closeVisit(first)

    const second = await openCourse(lms().browser, lms().preview, 'newcomer')
    await goTo(second, '/your-data')
    await second.course.getByLabel('Or paste the text of a copy').fill(copy.slice(0, -30))
    await second.course.getByRole('button', { name: 'Add this progress' }).click()
    await second.course.getByText('This is not a copy of progress.').first().waitFor()
    expect(await answersOf(second)).toBe(0)

    await goTo(second, '/your-data')
    await second.course
      .getByLabel('The file of a copy')
      .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(copy) })
    await second.course
      .getByText(/^Added: 2 answers/)
      .first()
      .waitFor()
    await closeVisit(second)

    const again = await openCourse(lms().browser, lms().preview, 'newcomer')
    expect(await answersOf(again)).toBe(2)
    await again.page.context().close()
  })
})

describe('a browser that keeps nothing', () => {
  it('E2E-31 says so, and saves to the LMS all the same', async () => {
    const context = await lms().browser.newContext({ reducedMotion: 'reduce' })
    await context.addInitScript(() => {
      // The course's frame alone: the LMS around it keeps what it likes.
      if (!location.pathname.startsWith('/package/')) return
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const page = await context.newPage()
    await page.goto(`${lms().preview.url}/?learner=unkept`)
    const visit: Visit = { page, course: page.frameLocator('#sco') }
    await visit.course.locator('main h1').first().waitFor()
    await goTo(visit, `/lesson/${firstLesson()}/quiz`)
    await answerQuiz(visit, lms().course, 'right', 1)
    await visit.course.getByRole('button', { name: 'Not saved yet' }).waitFor()
    await closeVisit(visit)

    const again = await openCourse(lms().browser, lms().preview, 'unkept')
    expect(await answersOf(again)).toBe(1)
    await again.page.context().close()
  })
})

describe('two tabs of one browser', () => {
  it('E2E-32 show each other’s answers', async () => {
    const one = await openCourse(lms().browser, lms().preview, 'twotabs')
    const page = await one.page.context().newPage()
    await page.goto(`${lms().preview.url}/?learner=twotabs`)
    const other: Visit = { page, course: page.frameLocator('#sco') }
    await other.course.locator('main h1').first().waitFor()
    await goTo(other, `/lesson/${firstLesson()}/quiz`)
    await goTo(one, `/lesson/${firstLesson()}/quiz`)
    await answerQuiz(one, lms().course, 'right', 1)
    await expect
      .poll(() =>
        other.course.getByRole('button', { name: /^Question \d+, (answered|one more try)/ }).count(),
      )
      .toBe(1)
    await one.page.context().close()
  })
})
