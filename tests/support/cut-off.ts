import type { Frame, Page } from 'playwright-core'

/**
 * What of a page cannot be seen: how far it scrolls sideways, and elements with text that reach beyond its sides or that
 * their box cuts off. What has a scroll bar of its own, or is for screen readers alone, or shows with focus, is not counted.
 */
export const cutOff = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    const found =
      root.scrollWidth > root.clientWidth
        ? [`scrolls sideways by ${root.scrollWidth - root.clientWidth}`]
        : []
    const isOwnWorld = (element: Element) =>
      element.closest('.visually-hidden, .shell-skip, [aria-hidden="true"], select, svg') !== null
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
      if (!hasText || isOwnWorld(element) || !element.checkVisibility() || scrolls(element)) continue
      const { left, right } = element.getBoundingClientRect()
      const cuts =
        getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      if (left < -1 || right > root.clientWidth + 1 || cuts)
        found.push(`${element.className || element.tagName}: ${element.innerText.slice(0, 40)}`)
    }
    return found
  })
