import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { longestRecord } from '../../src/core/record'
import { emptyJournal, journalKey, writeJournal } from '../../src/core/tracking'
import { courseInLms } from '../support/course-in-lms'

const lms = courseInLms('tests/fixtures/course')

/** Opens the course by itself, without an LMS, on a device that holds everything done or nothing. */
const openAlone = async (isDone: boolean): Promise<Page> => {
  const { browser, preview, course: compiled } = lms()
  const address = new URL('/package/scorm12/index.html', preview.url)
  const page = await (await browser.newContext()).newPage()
  const record = longestRecord(compiled.course, 'usual')
  const done = { ...record, settings: { d: { value: '95', rev: 1 } } }
  const seed = [
    journalKey(address.origin, compiled.course.id, ''),
    writeJournal(emptyJournal(done)),
    isDone,
  ] as const
  await page.addInitScript(([key, text, seeds]) => {
    if (seeds && localStorage.length === 0 && !sessionStorage.getItem('seeded'))
      localStorage.setItem(key, text)
    sessionStorage.setItem('seeded', 'yes')
  }, seed)
  await page.goto(address.href)
  if (isDone) await page.getByRole('button', { name: 'Yes, that was me: continue' }).click()
  await page.getByRole('button', { name: 'Save and exit' }).waitFor()
  return page
}

const goTo = async (page: Page, route: string) => {
  await page.evaluate((hash) => {
    location.hash = hash
  }, route)
}

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

describe('the end of the course', () => {
  it('CRT-1 names what is missing for the certificate, each with its way', async () => {
    const page = await openAlone(false)
    await goTo(page, '/certificate')
    await page.getByText('2 lessons to read, each with its quiz:').waitFor()
    expect(await page.getByText('Record of completion').count()).toBe(0)
    await page.locator('main').getByRole('link', { name: 'Go to the final' }).click()
    await page.locator('main h1', { hasText: 'final' }).waitFor()
    await page.context().close()
  })

  it('FML-1 is told at home, and leads to the certificate', async () => {
    const page = await openAlone(true)
    await page.getByRole('heading', { name: 'You have completed the course' }).waitFor()
    await page.getByText('Pump both tyres of the bicycle').waitFor()
    await page.getByRole('link', { name: 'Your certificate' }).click()
    await page.getByRole('heading', { name: 'Record of completion' }).waitFor()
    await page.context().close()
  })

  it('CRT-6 is a certificate of one page on A4 and on Letter', async () => {
    const page = await openAlone(true)
    await goTo(page, '/certificate')
    await page.getByLabel('Your name, as it should stand').fill('Ada Okafor')
    await page.locator('.certificate-name', { hasText: 'Ada Okafor' }).waitFor()
    for (const format of ['A4', 'Letter']) expect(pagesIn(await page.pdf({ format })), format).toBe(1)
    await page.context().close()
  })

  it('CRT-3 keeps the name that was typed on the device, and out of the copy of progress', async () => {
    const page = await openAlone(true)
    await goTo(page, '/certificate')
    const field = page.getByLabel('Your name, as it should stand')
    await field.fill('Ada Okafor')
    await page.reload()
    await page.getByRole('button', { name: 'Yes, that was me: continue' }).click()
    await field.waitFor()
    expect(await field.inputValue()).toBe('Ada Okafor')
    await goTo(page, '/your-data')
    await page.getByRole('button', { name: 'Take a copy' }).click()
    expect(await page.getByLabel('Your progress as text').inputValue()).not.toContain('Okafor')
    await page.context().close()
  })

  it('PRN-1 is a hand-out of all lessons, without controls on paper', async () => {
    const page = await openAlone(true)
    await goTo(page, '/print')
    await page.locator('main').getByRole('link', { name: 'The whole course' }).click()
    await page.getByRole('button', { name: 'Print or save as PDF' }).waitFor()
    expect(await page.locator('.paper-lesson').count()).toBe(2)
    expect(await page.locator('.paper-notes ol li').count()).toBeGreaterThan(0)
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.getByRole('button', { name: 'Print or save as PDF' }).click()
    await page.getByText('cannot print').waitFor()
    await page.emulateMedia({ media: 'print' })
    const controls = page.locator('button, input, select, textarea').filter({ visible: true })
    expect(await controls.count()).toBe(0)
    await page.context().close()
  })

  it('FML-5 can be started again from nothing, with a copy at hand', async () => {
    const page = await openAlone(true)
    await goTo(page, '/about')
    await page.getByRole('button', { name: 'Start the course again …' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByLabel('Your progress as text').inputValue()).toContain('course-progress')
    await dialog.getByRole('button', { name: 'Start the course again' }).click()
    await page.getByRole('link', { name: 'Start with lesson 1' }).waitFor()
    await page.context().close()
  })
})
