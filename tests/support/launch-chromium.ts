import { chromium, type Browser } from 'playwright-core'
import { findChromium } from './find-chromium'

/**
 * Starts a headless Chromium.
 *
 * @throws where there is none, with what to do
 */
export const launchChromium = async (): Promise<Browser> => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one')
  // Containers have neither the privileges of Chromium's sandbox nor much shared memory.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}
