import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'
import { courseFrame } from './course-frame'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Which rules are asked: all, or those about colours alone. */
type Asked = 'all' | 'colours'

const runOnly = {
  all: { type: 'tag', values: tags },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const satisfies Record<Asked, unknown>

/**
 * The rules of axe (WCAG 2.2 A and AA, best practice) that a page, or a frame of it, breaks, each with where; without
 * what its frames hold.
 */
export const axeViolations = async (page: Page | Frame, asked: Asked = 'all'): Promise<string[]> => {
  // Evaluated and not added as a script, which the policy of a package would block.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const found: unknown = await page.evaluate(
    `axe.run(document, { iframes: false, preload: false, resultTypes: ['violations'], runOnly: ${JSON.stringify(runOnly[asked])} })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ').slice(0, 200)))`,
  )
  return Array.isArray(found) ? found.map(String) : ['axe gave no answer']
}

/** The same of the course's frame in a preview page. */
export const frameViolations = async (page: Page, asked: Asked = 'all'): Promise<string[]> => {
  const frame = courseFrame(page)
  if (!frame) return ['no course is open']
  // Bars cover what is not scrolled in yet; axe would take what is left of it for too small a target.
  await frame.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.step-bar, .top-bar { position: static !important }')
    document.adoptedStyleSheets = [sheet]
  })
  const found = await axeViolations(frame, asked)
  await frame.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return found
}
