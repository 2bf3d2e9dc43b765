import { spawnSync } from 'node:child_process'
import { findChromium } from './find-chromium'

const install = (command: string, ...values: string[]): boolean =>
  spawnSync(command, values, { stdio: 'inherit' }).status === 0

/**
 * Sees to it that a Chromium is there: uses the one found, else installs Debian's, else Playwright's own.
 *
 * @throws where none could be installed, with what to do
 */
export const installChromium = (): void => {
  if (findChromium()) return
  console.log('No Chromium found: installing one')
  const fromDebian =
    install('apt-get', 'update') &&
    install('apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell')
  if (fromDebian && findChromium()) return
  if (install('npx', 'playwright-core', 'install', 'chromium') && findChromium()) return
  throw new Error('No Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one')
}
