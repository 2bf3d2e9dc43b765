import type { Browser } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { courseConfig } from '../../scorm/vite-course-config'
import { axeViolations } from '../support/axe-violations'
import { launchChromium } from '../support/launch-chromium'

const looks = [
  { width: 1280, colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', asked: 'all' },
  { width: 360, colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none', asked: 'all' },
  { width: 360, colorScheme: 'light', contrast: 'more', forcedColors: 'none', asked: 'colours' },
  { width: 1280, colorScheme: 'dark', contrast: 'more', forcedColors: 'none', asked: 'colours' },
  { width: 1280, colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active', asked: 'colours' },
] as const

describe('the page of all components', () => {
  let server: ViteDevServer
  let browser: Browser

  beforeAll(async () => {
    server = await createServer({
      ...courseConfig('tests/fixtures/course', 'dist/app'),
      configFile: false,
      logLevel: 'silent',
      server: { port: 0, host: '127.0.0.1' },
    })
    await server.listen()
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  it('DES-10 breaks no rule of axe and scrolls nowhere sideways, in every theme', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}#/design`)
    await page.locator('main h1').waitFor()
    const found: string[] = []
    for (const { width, asked, ...media } of looks) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) found.push(`${width}: ${wide} pixels wide`)
      for (const fault of await axeViolations(page, asked))
        found.push(`${width}, ${media.colorScheme}: ${fault}`)
    }
    expect(found).toEqual([])
    expect(await page.locator('main h2').count()).toBeGreaterThan(5)
    await page.close()
  })
})
