import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, mergeConfig } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { courseConfig } from '../../scorm/vite-course-config'
import { cardOf, checkItem, respond } from '../support/answer-item'
import { courseFrame } from '../support/course-frame'
import { courseInLms } from '../support/course-in-lms'
import { itemOf } from '../support/course-under-test'
import { cutOff } from '../support/cut-off'
import { closeVisit, goTo, openCourse, type Visit } from '../support/learner'

const folder = mkdtempSync(join(tmpdir(), 'course-languages-'))
const courseDir = join(folder, 'course')
for (const part of ['course', 'french'])
  cpSync(join('tests', 'fixtures', part), courseDir, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lms = courseInLms(courseDir)

const languageOf = ({ page }: Visit) => courseFrame(page)?.evaluate(() => document.documentElement.lang)

it('E2E-100 opens in the language of the browser and marks a lesson that is not translated', async () => {
  const { browser, preview } = lms()
  const visit = await openCourse(browser, preview, 'langues', { locale: 'fr-CA' })
  const { course, page } = visit
  await page.setViewportSize({ width: 1600, height: 800 })
  await course.getByRole('button', { name: 'Enregistrer et quitter' }).waitFor()
  await goTo(visit, '/lesson/chain')
  // The text has no translation: it is marked, for the eye and for screen readers.
  await course.getByText('Pas encore traduit').first().waitFor()
  expect(await course.locator('.lesson-text').getAttribute('lang')).toBe('en')
  await page.context().close()
})

it('E2E-101 changes the language in the middle of a lesson and loses nothing', async () => {
  const { browser, preview, course: compiled } = lms()
  const visit = await openCourse(browser, preview, 'switcher')
  const { course, page } = visit
  await page.setViewportSize({ width: 1600, height: 800 })
  const [answered, chosen] = ['tyres.conversion', 'tyres.where-pressure'].map((id) => cardOf(course, id))
  if (!answered || !chosen) throw new Error('The lesson asks two items in its flow')
  const isChosen = () => chosen.getByRole('radio', { checked: true }).getAttribute('value')
  await goTo(visit, '/lesson/tyres')
  await checkItem(answered, itemOf(compiled, 'tyres.conversion'), 'right')
  await respond(chosen, itemOf(compiled, 'tyres.where-pressure'), 'right')
  await course
    .getByRole('heading', { name: 'Two bars, two habits' })
    .evaluate((place) => place.scrollIntoView())
  await course.getByRole('button', { name: /2 of 4$/ }).waitFor()
  // A place is noted once reading has come to rest.
  await page.waitForTimeout(900)
  const chooser = course.getByRole('combobox', { name: 'Language' })
  await chooser.focus()
  await chooser.selectOption('fr')
  const heading = course.getByRole('heading', { name: 'Deux bars, deux habitudes' })
  await heading.waitFor()
  await expect
    .poll(() => heading.evaluate((place) => Math.abs(place.getBoundingClientRect().top) < 200))
    .toBe(true)
  expect(await course.locator('select:focus').inputValue()).toBe('fr')
  expect(await languageOf(visit)).toBe('fr')
  expect(await course.locator('.lesson-text').getAttribute('lang')).toBeNull()
  expect(await isChosen()).toBe('b')
  // A segment and an item without a translation are in the source's language; the interface's words in them are not.
  const segment = course.locator('.segment', { hasText: 'Flat again' })
  expect(await segment.getAttribute('lang')).toBe('en')
  await segment.getByText('Pas encore traduit').first().waitFor()
  expect(await answered.getAttribute('lang')).toBe('en')
  const verdict = answered.locator('.item-result')
  expect([await verdict.getAttribute('lang'), await verdict.innerText()]).toEqual(['fr', 'Exact.'])

  await goTo(visit, '/settings')
  await course.getByRole('main').getByRole('combobox', { name: 'Langue' }).selectOption('en')
  await course.getByRole('heading', { name: 'Settings' }).waitFor()
  await goTo(visit, '/lesson/tyres?resume')
  await course.getByRole('heading', { name: 'Two bars, two habits' }).waitFor()
  expect(await isChosen()).toBe('b')
  await answered.getByText('Correct.').waitFor()
  await closeVisit(visit)
  expect(JSON.stringify(await preview.state('switcher'))).toContain('L01.Q2_conversion')
})

it('E2E-102 opens in the language that the LMS holds for the learner', async () => {
  const { browser, preview } = lms()
  const first = await openCourse(browser, preview, 'preferring')
  await first.page.evaluate(`API.LMSSetValue('cmi.student_preference.language', 'es') + API.LMSCommit('')`)
  await closeVisit(first)
  const visit = await openCourse(browser, preview, 'preferring', { locale: 'fr-FR' })
  await expect.poll(() => languageOf(visit)).toBe('es')
  await visit.page.context().close()
})

it('E2E-103 mirrored, with longer words, scrolls no page sideways and cuts nothing off', async () => {
  const cacheDir = join(folder, 'vite')
  const server = await createServer(
    mergeConfig(courseConfig('.', cacheDir), {
      configFile: false,
      cacheDir,
      logLevel: 'silent',
      server: { port: 0 },
    }),
  )
  await server.listen()
  const context = await lms().browser.newContext({ locale: 'ar-XB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const found: Record<string, string[]> = {}
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  for (const route of ['/', '/lesson/overview', '/lesson/overview/quiz', '/final', '/settings', '/search']) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, route)
    await page.locator('main h1').first().waitFor()
    await page.waitForLoadState('networkidle')
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      const broken = await cutOff(page)
      if (broken.length > 0) found[`${route} ${width}`] = broken
    }
  }
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  expect(found).toEqual({})
  await context.close()
  await server.close()
})
