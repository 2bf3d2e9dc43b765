import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Ids of the axe rules that a page, or a frame of it, breaks; without what its frames hold. */
export const axeViolations = async (page: Page | Frame): Promise<string[]> => {
  // Evaluated and not added as a script, which the policy of a package would block.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(Object(Reflect.get(window, 'axe')), 'run')
    const results: unknown = typeof run === 'function' ? await run(document, { iframes: false }) : undefined
    const found: unknown = Reflect.get(Object(results), 'violations')
    return Array.isArray(found)
      ? found.map((one) => String(Reflect.get(Object(one), 'id')))
      : ['axe did not run']
  })
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What breaks a rule of axe (WCAG 2.2 A and AA, best practice) in the course's frame of a preview page. */
export const frameViolations = async (page: Page): Promise<string[]> => {
  const frame = page.frames().find((one) => one.url().includes('/package/'))
  await frame?.evaluate(axe)
  // The bar at the foot covers what is not scrolled in yet; axe would take what is left of it for too small a target.
  await frame?.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.step-bar { position: static !important }')
    document.adoptedStyleSheets = [sheet]
  })
  const found: unknown = await frame?.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ').slice(0, 200)))`,
  )
  await frame?.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return Array.isArray(found) ? found.map(String) : ['axe gave no answer']
}
