import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Frame, Page } from 'playwright-core'
import { readCourse } from '../compiler'
import { startPreview, type Preview } from '../scorm/preview'
import { newestPackage } from '../scorm/preview/find-package'
import { courseFrame } from '../tests/support/course-frame'
import { launchChromium } from '../tests/support/launch-chromium'
import { budgetTable, withinBudget, type Measured } from './budget-table'

/** What a page loaded of the package since it was last asked. */
interface Load {
  readonly bytes: number
  readonly requests: number
}

/** Counts what comes from the package, uncompressed as PHP often serves it. */
const countLoads = (page: Page): (() => Promise<Load>) => {
  let bodies: Promise<number>[] = []
  page.on('response', (response) => {
    if (!response.url().includes('/package/')) return
    bodies.push(response.body().then((body) => body.length))
  })
  return async () => {
    const sizes = await Promise.all(bodies)
    bodies = []
    return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
  }
}

const weighFirstScreen = async (browser: Browser, preview: Preview): Promise<Load> => {
  // Without scripts: what stands there is what a learner reads before the first one has arrived.
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const loaded = countLoads(page)
  await page.goto(`${preview.packageUrl}/index.html`)
  await page.locator('#root h1').waitFor()
  const load = await loaded()
  await context.close()
  return load
}

const openLesson = async (frame: Frame, lesson: string, title: string): Promise<void> => {
  await frame.evaluate((id) => {
    location.hash = `#/lesson/${id}`
  }, lesson)
  await frame.getByRole('heading', { level: 1, name: title }).waitFor()
  // A check in the flow shows once the lesson's quiz has arrived too.
  await frame.locator('fieldset').first().waitFor()
}

const answerFirstQuestion = async (frame: Frame): Promise<void> => {
  const choice = frame.locator('fieldset input[type=radio], fieldset input[type=checkbox]').first()
  await choice.check()
  await frame
    .getByRole('button', { name: /^Check/ })
    .first()
    .click()
}

const weighLessons = async (browser: Browser, preview: Preview, courseDir: string): Promise<[Load, Load]> => {
  const read = readCourse(courseDir)
  const [first, second] = read.type === 'course' ? read.course.course.lessons : []
  if (!first || !second) throw new Error(`No course with two lessons in ${courseDir}`)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const loaded = countLoads(page)
  await page.goto(`${preview.url}/?learner=bench&panel=off`)
  await page.frameLocator('[data-testid=sco]').locator('#root h1').first().waitFor()
  const frame = courseFrame(page)
  if (!frame) throw new Error('The course did not open')
  await openLesson(frame, first.id, first.title)
  await answerFirstQuestion(frame)
  const firstLoad = await loaded()
  await openLesson(frame, second.id, second.title)
  const furtherLoad = await loaded()
  return [firstLoad, furtherLoad]
}

const measure = async (zip: string, courseDir: string, stateDir: string): Promise<Measured[]> => {
  const preview = await startPreview({ zips: [zip], stateDir, port: 0, manners: true })
  const browser = await launchChromium()
  try {
    const screen = await weighFirstScreen(browser, preview)
    const [lesson, further] = await weighLessons(browser, preview, courseDir)
    return [
      { what: 'zip', bytes: (await stat(zip)).size, byteBudget: 450_000 },
      { what: 'until the first screen reads', ...screen, byteBudget: 60_000, requestBudget: 3 },
      { what: 'until a question of lesson 1 is answered', ...lesson, byteBudget: 420_000, requestBudget: 8 },
      { what: 'a further lesson with its quiz', ...further, byteBudget: 40_000, requestBudget: 2 },
    ]
  } finally {
    await browser.close()
    await preview.close()
  }
}

/**
 * Weighs a built package: bytes as they are in the zip's files, without compression, and requests, in a real
 * Chromium, against the budgets. `--zip FILE` weighs another than the newest of dist/packages, `--course DIR` says
 * where its course lies.
 */
export const weigh = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({
    args,
    options: { zip: { type: 'string' }, course: { type: 'string', default: '.' } },
  })
  const zip = values.zip ?? (await newestPackage(join('dist', 'packages'), 'scorm12'))
  if (!zip) {
    console.error('There is no package to weigh\nnpm run package builds one')
    process.exitCode = 1
    return
  }
  const stateDir = await mkdtemp(join(tmpdir(), 'weight-'))
  try {
    const rows = await measure(zip, values.course, stateDir)
    console.log(`${basename(zip)}, raw bytes, no compression\n\n${budgetTable(rows)}`)
    if (!withinBudget(rows)) process.exitCode = 1
  } finally {
    await rm(stateDir, { recursive: true, force: true })
  }
}
