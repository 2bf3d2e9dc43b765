import type { Page } from 'playwright-core'
import { frameViolations } from './axe-violations'
import { courseFrame } from './course-frame'
import { resizeCourse } from './window-faults'

/** How a page is looked at with axe: all rules once for each width, those about colours in the other scheme too. */
const looks = [
  { width: 1280, height: 800, colorScheme: 'light', asked: 'all' },
  { width: 1280, height: 800, colorScheme: 'dark', asked: 'colours' },
  { width: 360, height: 640, colorScheme: 'dark', asked: 'all' },
  { width: 360, height: 640, colorScheme: 'light', asked: 'colours' },
] as const

/** How often axe looks at a page. */
export const axeLooks = looks.length

/** What axe finds in the course on a desktop and on a phone, light and dark. */
export const lookWithAxe = async (page: Page): Promise<string[]> => {
  const found: string[] = []
  for (const { colorScheme, asked, ...size } of looks) {
    await page.emulateMedia({ colorScheme })
    const frame = courseFrame(page)
    if (frame) await resizeCourse(frame, size)
    const broken = await frameViolations(page, asked)
    found.push(...broken.map((rule) => `${size.width} ${colorScheme}: ${rule}`))
  }
  const frame = courseFrame(page)
  if (frame) await resizeCourse(frame, null)
  return found
}
