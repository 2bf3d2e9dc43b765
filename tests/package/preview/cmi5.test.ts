import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packageCourse } from '../../../scorm'
import { startPreview, type Preview } from '../../../scorm/preview'
import { axeViolations } from '../../support/axe-violations'
import { courseFrame } from '../../support/course-frame'
import { launchChromium } from '../../support/launch-chromium'

const courseDir = join(import.meta.dirname, '..', '..', 'fixtures', 'course')

let folder: string
let zips: string[]
let preview: Preview
let browser: Browser
let page: Page
const start = (port = 0) => startPreview({ zips, stateDir: join(folder, 'state'), port, manners: true })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-cmi5-'))
  const report = await packageCourse({ courseDir, outDir: folder, standards: ['scorm12', 'cmi5'] })
  if (report.type === 'failed') throw new Error(report.message)
  zips = report.packages.map(({ file }) => join(folder, file))
  preview = await start()
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
})
afterAll(async () => {
  await browser.close()
  await preview.close()
  await rm(folder, { recursive: true, force: true })
})

afterEach(() => preview.setFaults({ commit: 'ok', delayMs: 0, expired: false }))

const open = async (learner: string, from = preview): Promise<void> => {
  await page.goto(`${from.url}/?standard=cmi5&learner=${learner}`)
  await page.frameLocator('#sco').locator('main h1').first().waitFor()
  await expect.poll(() => textOf('log')).toContain('initialized')
}
const textOf = (id: string): Promise<string> => page.getByTestId(id).innerText()
const attempts = async (learner: string) => (await preview.cmi5State(learner)).attempts
const courseUrl = (): URL => {
  const frame = courseFrame(page)
  return new URL(frame?.url() ?? 'about:blank')
}
/** Sends a statement as the course does, with the token of a session that is opened for it. */
const say = async (learner: string, statement: unknown) => {
  const body = JSON.stringify({ learner: { id: learner, name: '' }, newAttempt: false, after: null })
  const launch = await fetch(`${preview.url}/preview/launch?standard=cmi5`, { method: 'POST', body })
  const answered: unknown = await launch.json()
  const { searchParams } = new URL(String(Reflect.get(Object(answered), 'url')))
  const token = await fetch(searchParams.get('fetch') ?? '', { method: 'POST' })
  const given: unknown = await token.json()
  return fetch(`${searchParams.get('endpoint') ?? ''}statements`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${String(Reflect.get(Object(given), 'auth-token'))}`,
      'x-experience-api-version': '1.0.3',
    },
    body: JSON.stringify(statement),
  })
}

describe('a cmi5 course in the preview', () => {
  it('PRV-21 is offered by the chooser and launched with a registration and a fetch address', async () => {
    await page.goto(`${preview.url}/?learner=chooser`)
    await page.getByTestId('standard').selectOption('cmi5')
    await page.frameLocator('#sco').locator('main h1').first().waitFor()
    const [attempt] = await attempts('chooser')
    const { searchParams } = courseUrl()
    expect(searchParams.get('registration')).toBe(attempt?.registration)
    expect([...searchParams.keys()].sort()).toEqual(
      ['activityId', 'actor', 'endpoint', 'fetch', 'registration'].sort(),
    )
    expect(await textOf('mode')).toBe('Normal')
  })

  it('PRV-21 gives a token once', async () => {
    await open('token')
    const again = await fetch(courseUrl().searchParams.get('fetch') ?? '', { method: 'POST' })
    expect(await again.json()).toMatchObject({ 'error-code': '1' })
  })

  it('PRV-22 keeps what the LRS holds over a restart, and opens the same registration again', async () => {
    await open('keeper')
    await page.goto('about:blank')
    const said = async () => JSON.stringify((await attempts('keeper'))[0]?.lrs.statements)
    await expect.poll(said).toMatch(/verbs\/initialized.*verbs\/terminated/)
    const [before] = await attempts('keeper')
    const restarted = await start()
    await open('keeper', restarted)
    expect(await textOf('entry')).toBe('resume')
    await expect.poll(() => textOf('statements')).toBe('3')
    const [after, ...more] = (await restarted.cmi5State('keeper')).attempts
    await page.goto('about:blank')
    await restarted.close()
    expect(more).toEqual([])
    expect(after?.registration).toBe(before?.registration)
    expect(after?.lrs.statements.slice(0, 2)).toEqual(before?.lrs.statements)
  })

  it('PRV-22 opens a new registration for a new attempt, and closes and opens it again', async () => {
    await open('twice')
    await page.getByTestId('new-attempt').click()
    await expect.poll(() => textOf('attempt')).toBe('2')
    await expect.poll(() => textOf('log')).toContain('initialized')
    await page.getByTestId('close').click()
    await page.getByTestId('reopen').click()
    await expect.poll(() => textOf('entry')).toBe('resume')
    const [first, second, ...more] = await attempts('twice')
    expect(more).toEqual([])
    expect(second?.registration).not.toBe(first?.registration)
    await expect.poll(() => courseUrl().searchParams.get('registration')).toBe(second?.registration)
  })

  it('PRV-22 deletes a registration, and takes nothing more from the window that has it open', async () => {
    await open('gone')
    await page.getByTestId('delete-attempt').click()
    await expect.poll(() => attempts('gone')).toEqual([])
    const endpoint = courseUrl().searchParams.get('endpoint') ?? ''
    expect((await fetch(`${endpoint}statements`, { method: 'POST', body: '{}' })).status).toBe(401)
  })

  it('PRV-23 shows statements, and those that were refused with the rule', async () => {
    await open('refused')
    const verb = { id: 'http://adlnet.gov/expapi/verbs/passed' }
    expect((await say('refused', { id: 'none', verb, object: { id: 'https://x.example/au' } })).status).toBe(
      400,
    )
    await page.getByTestId('log-kind').selectOption('error')
    const row = page.getByTestId('log').locator('tbody tr').first()
    await expect
      .poll(() => row.innerText())
      .toMatch(/passed[\s\S]*x\.example\/au[\s\S]*400[\s\S]*9\.1 the id is no UUID/)
    expect(await textOf('refused')).toBe('1')
    await page.getByTestId('log-kind').selectOption('statement')
    expect(await textOf('log')).toContain('initialized')
    expect((await attempts('refused'))[0]?.refused).toEqual(['passed: 9.1 the id is no UUID'])
  })

  it('PRV-23 shows the status and the length of the record in the State document', async () => {
    await open('state')
    await expect.poll(() => textOf('status')).toBe('incomplete')
    const [attempt] = await attempts('state')
    const texts = Object.values(attempt?.lrs.documents ?? {}).map(({ text }) => text)
    const lengths = texts.flatMap((text) => {
      const record: unknown = Reflect.get(Object(JSON.parse(text)), 'suspendData')
      return typeof record === 'string' ? [`${record.length.toLocaleString('en')} characters`] : []
    })
    expect(lengths).toEqual([await textOf('suspend-length')])
    expect(await textOf('satisfied')).toMatch(/^\w+: not satisfied$/)
  })
})

describe('the panel of a cmi5 course', () => {
  it('PRV-31 offers the faults of cmi5, and says why there is no limit of suspend_data', async () => {
    await open('faulty')
    await page.getByTestId('faults').locator('summary').click()
    expect(await page.getByRole('checkbox', { name: 'LRS refuses writes' }).isEnabled()).toBe(true)
    const limit = page.getByTestId('suspend-limit')
    expect([await limit.isDisabled(), await limit.isChecked()]).toEqual([true, false])
    expect(await page.locator('#suspend-limit-note').textContent()).toContain('Not in cmi5')
    expect(await textOf('faults-count')).toBe('0 on')
  })

  it('PRV-31 shows what gets 401 once the session has expired, and signs in again with Relaunch', async () => {
    await open('late')
    await page.getByTestId('faults').locator('summary').click()
    const told = page.waitForResponse(/preview\/faults/)
    await page.getByTestId('expired').check()
    await told
    await page.getByTestId('close').click()
    await page.getByTestId('log-kind').selectOption('error')
    await expect.poll(() => textOf('log')).toMatch(/terminated[\s\S]*401[\s\S]*The session has expired/)
    await page.getByTestId('reopen').click()
    await expect.poll(() => page.getByTestId('expired').isChecked()).toBe(false)
    await page.getByTestId('log-kind').selectOption('statement')
    await expect.poll(() => textOf('log')).toMatch(/initialized[\s\S]*200/)
  })

  it('PRV-32 says what to do while the LMS is away, and once it is back without the session', async () => {
    const own = await start()
    await open('stayer', own)
    await own.close()
    await expect.poll(() => textOf('message')).toContain('does not answer')
    const again = await start(Number(new URL(own.url).port))
    // A browser asks again a few seconds later.
    await expect.poll(() => textOf('message'), { timeout: 15_000 }).toContain('does not know this session')
    await page.getByTestId('relaunch').click()
    await expect.poll(() => textOf('message')).toBe('')
    await expect.poll(() => textOf('log')).toContain('initialized')
    await page.goto('about:blank')
    await again.close()
  })

  it('PRV-33 launches again only when the closing window has said its last', async () => {
    await open('hasty')
    await preview.setFaults({ delayMs: 3000 })
    await page.getByTestId('relaunch').click()
    await page.locator('[data-testid=sco][data-launch="2"]').waitFor()
    expect(JSON.stringify((await attempts('hasty'))[0]?.lrs.statements)).toContain('verbs/terminated')
  })

  it.each([
    [360, 'dark'],
    [1280, 'light'],
  ] as const)('PRV-34 breaks no rule of axe and fits at %i pixels in %s', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await open('seen')
    await page.getByTestId('faults').locator('summary').click()
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
