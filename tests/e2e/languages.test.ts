import { expect, it } from 'vitest'
import { courseInLms } from '../support/course-in-lms'
import { goTo, openCourse } from '../support/learner'

const lms = courseInLms('tests/fixtures/course')

it('E2E-100 opens in the language of the browser and marks a lesson that is not translated', async () => {
  const { browser, preview } = lms()
  const visit = await openCourse(browser, preview, 'langues', { locale: 'fr-CA' })
  const { course, page } = visit
  await page.setViewportSize({ width: 1600, height: 800 })
  await course.getByRole('button', { name: 'Enregistrer et quitter' }).waitFor()
  await goTo(visit, '/lesson/tyres')
  // The text has no translation: it is marked, for the eye and for screen readers.
  await course.getByText('Pas encore traduit').first().waitFor()
  expect(await course.locator('.lesson-text').getAttribute('lang')).toBe('en')
  await page.context().close()
})
