import { courseFrame } from './course-frame'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { startPreview, type Preview } from '../../scorm/preview'
import { launchChromium } from './launch-chromium'
import { writeScoPackage } from './sco-package'

/** One call of the API: the method and what it is given; LMSCommit and its like get an empty string by themselves. */
export type Call = readonly [method: string, ...values: string[]]

export interface Answer {
  readonly answer: unknown
  /** What LMSGetLastError says afterwards. */
  readonly error: string
}

export const set = (element: string, value: string): Call => ['LMSSetValue', element, value]
export const get = (element: string): Call => ['LMSGetValue', element]
export const commit: Call = ['LMSCommit']

/** A page of the preview LMS with a course of one page in it, for the tests of one file; each has its own learner. */
export class ScoOnStage {
  #browser: Browser | undefined
  #preview: Preview | undefined
  #page: Page | undefined
  #tests = 0
  base = ''
  zip = ''

  constructor() {
    beforeAll(async () => {
      this.#browser = await launchChromium()
      this.base = await mkdtemp(join(tmpdir(), 'preview-'))
      this.zip = await writeScoPackage(this.base)
      this.#preview = await this.start()
      this.#page = await this.#browser.newPage()
    })
    afterAll(async () => {
      await this.#browser?.close()
      await this.#preview?.close()
      await rm(this.base, { recursive: true, force: true })
    })
    beforeEach(async () => {
      this.#tests += 1
      await this.preview.setFaults({ commit: 'ok', delayMs: 0, expired: false, suspendLimit: true })
      await this.preview.setManners(true)
      await this.visit(this.preview, this.learner)
    })
  }

  get preview(): Preview {
    if (!this.#preview) throw new Error('The preview starts before the first test')
    return this.#preview
  }

  get page(): Page {
    if (!this.#page) throw new Error('The page opens before the first test')
    return this.#page
  }

  get learner(): string {
    return `learner-${this.#tests}`
  }

  /** Starts a preview, one more too, that knows what the first one wrote. */
  start(): Promise<Preview> {
    return startPreview({ zips: [this.zip], stateDir: join(this.base, 'state'), port: 0, manners: true })
  }

  /** @param query more of the address, such as `&slow=on` */
  async visit(preview: Preview, learner: string, query = ''): Promise<void> {
    await this.page.goto(`${preview.url}/?learner=${learner}${query}`)
    await this.frame()
  }

  /** The course's frame, once its session is open. */
  async frame(): Promise<Frame> {
    await this.page.frameLocator('[data-testid=sco]').locator('h1').waitFor()
    const frame = courseFrame(this.page)
    if (!frame) throw new Error('The course is not open')
    return frame
  }

  /** Calls the API from the course's frame, in order. */
  async call(...calls: readonly Call[]): Promise<Answer[]> {
    const frame = await this.frame()
    return frame.evaluate((list) => {
      const api = Object(Reflect.get(window, 'lms'))
      const run = (method: string, values: readonly string[]): unknown => {
        const found: unknown = Reflect.get(api, method)
        return typeof found === 'function' ? found(...values) : undefined
      }
      return list.map(([method, ...values]) => ({
        answer: run(method, values.length > 0 ? values : ['']),
        error: String(run('LMSGetLastError', [])),
      }))
    }, calls)
  }

  /** Calls the API and gives the answers alone. */
  async answers(...calls: readonly Call[]): Promise<unknown[]> {
    return (await this.call(...calls)).map(({ answer }) => answer)
  }

  /** What the LMS took in an attempt, counted from 0. */
  async taken(attempt = 0): Promise<Readonly<Record<string, string>>> {
    return (await this.preview.state(this.learner)).attempts[attempt]?.values ?? {}
  }

  async relaunch(): Promise<void> {
    const launch = Number(await this.page.getByTestId('sco').getAttribute('data-launch')) + 1
    await this.page.getByTestId('relaunch').click()
    await this.page.locator(`[data-testid=sco][data-launch="${launch}"]`).waitFor()
  }
}
