import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

// The headless shell is the same engine without a window, which a page opens in much less time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

const fromMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const onPath = (): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))

/**
 * Finds a Chromium to test with: CHROMIUM_PATH, then the system's headless shell, Chromium or Chrome, then the one
 * that Playwright installed. Undefined where there is none.
 */
export const findChromium = (): string | undefined => {
  const wanted = process.env['CHROMIUM_PATH']
  const candidates = [...(wanted ? [wanted] : []), ...onPath(), ...fromMac, chromium.executablePath()]
  return candidates.find((path) => existsSync(path))
}
