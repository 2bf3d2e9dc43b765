import type { Frame, Page } from 'playwright-core'

/** The frame of a preview page in which the course runs; undefined while none is open. */
export const courseFrame = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().includes('/package/'))

/** What a page of the course paints with the CSS Custom Highlight API under a name, as texts. */
export const paintedAs = (page: Page, name: string): Promise<string[]> | undefined =>
  courseFrame(page)?.evaluate(
    (key) =>
      [...(CSS.highlights.get(key) ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
    name,
  )
