import { join } from 'node:path'
import type { Page } from 'playwright-core'

const axe = join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js')

/** Ids of the axe rules that a page breaks, without what its frames hold. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ path: axe })
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(Object(Reflect.get(window, 'axe')), 'run')
    const results: unknown = typeof run === 'function' ? await run(document, { iframes: false }) : undefined
    const found: unknown = Reflect.get(Object(results), 'violations')
    return Array.isArray(found)
      ? found.map((one) => String(Reflect.get(Object(one), 'id')))
      : ['axe did not run']
  })
}
