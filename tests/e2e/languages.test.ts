import { expect, it } from 'vitest'
import { courseInLms } from '../support/course-in-lms'
import { goTo, openCourse } from '../support/learner'

const lms = courseInLms('tests/fixtures/course')

it('E2E-100 opens in the language of the browser and changes it in the middle of a lesson without losing anything', async () => {
  const { browser, preview } = lms()
  const visit = await openCourse(browser, preview, 'langues', { locale: 'fr-CA' })
  const { course, page } = visit
  await course.getByRole('button', { name: 'Enregistrer et quitter' }).waitFor()
  await goTo(visit, '/lesson/tyres')
  // The text has no translation: it is marked, for the eye and for screen readers.
  await course.getByText('Pas encore traduit').first().waitFor()
  expect(await course.locator('.lesson-text').getAttribute('lang')).toBe('en')
  await course.getByRole('radio', { name: 'On the flank of the tyre' }).check()
  await course.getByRole('button', { name: 'Vérifier – avec certitude' }).click()
  await course.getByText('Exact.').first().waitFor()
  await course.getByLabel('Langue').first().selectOption('es')
  await course.getByRole('button', { name: 'Guardar y salir' }).waitFor()
  expect(await course.locator('html').getAttribute('lang')).toBe('es')
  await course.getByText('Correcto.').first().waitFor()
  // The next launch keeps the choice, whatever the browser prefers, and the answer.
  await page.reload()
  await course.getByRole('button', { name: 'Guardar y salir' }).waitFor()
  await goTo(visit, '/lesson/tyres')
  await course.getByText('Correcto.').first().waitFor()
  await page.context().close()
})
