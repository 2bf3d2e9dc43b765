import type { Frame, Page } from 'playwright-core'
import { courseFrame } from './course-frame'

/** A window that the course may be shown in; `letters` is how many times as large as usual its reader has text. */
export interface CourseWindow {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly letters?: number
}

/** The windows that a page has to fit, from a desktop to what a zoom of 400 per cent leaves of one. */
export const courseWindows: readonly CourseWindow[] = [
  { name: 'a phone of 320 pixels', width: 320, height: 640 },
  { name: 'a zoom of 400 %', width: 320, height: 256 },
  { name: 'the frame of an LMS', width: 1000, height: 500 },
  { name: 'a phone on its side', width: 640, height: 360 },
  { name: 'letters of 200 %', width: 1280, height: 800, letters: 2 },
  { name: 'a phone with letters of 200 %', width: 360, height: 640, letters: 2 },
]

/** Gives the course's frame the size of a window, at once; null gives back what the LMS's page leaves it. */
export const resizeCourse = (frame: Frame, size: Pick<CourseWindow, 'width' | 'height'> | null) =>
  frame.evaluate((wanted) => {
    const style = wanted
      ? `position: fixed; inset: 0 auto auto 0; width: ${wanted.width}px; height: ${wanted.height}px`
      : ''
    window.frameElement?.setAttribute('style', style)
    return document.documentElement.clientWidth
  }, size)

/** What makes a page scroll sideways, and what scrolls upright inside of it: both are for rails and dialogs alone. */
const scrollFaults = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`
    const root = document.documentElement
    const all = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility())
    const wide = root.scrollWidth > root.clientWidth || document.body.scrollWidth > root.clientWidth
    const clips = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || clips(element.parentElement))
    const widest = all.filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !clips(element),
    )
    const traps = all.filter(
      (element) =>
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowY) &&
        element.scrollHeight > element.clientHeight + 1 &&
        !element.matches('.shell-rail, dialog, textarea'),
    )
    return [
      ...(wide ? [`sideways: ${root.scrollWidth} ${widest.slice(-3).map(nameOf).join(' ')}`] : []),
      ...traps.map((element) => `scrolls by itself: ${nameOf(element)}`),
    ]
  })

/**
 * Targets that are smaller than 24 by 24 pixels, and those that lead on and are smaller than 44 by 44. Links in a
 * sentence may be as high as its line.
 */
const smallTargets = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const targets =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]'
    const leading =
      '.button, .top-bar-menu, .top-bar-exit, .save-chip, .dialog-close, .item-choice, select, textarea, input:is([type=text], [type=search])'
    const isInSentence = (element: Element): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline') || element.matches('button, input'))
        return false
      const block = element.closest('p, li, dd, dt, td, th, h3, figcaption, legend, label, span[id]')
      const text = document.createTreeWalker(block ?? element, NodeFilter.SHOW_TEXT)
      while (text.nextNode()) {
        const around = text.currentNode.parentElement
        const isBeside = !around?.closest('a, button, [role=button], .visually-hidden')
        if (isBeside && /\p{L}/u.test(text.currentNode.textContent ?? '')) return true
      }
      return false
    }
    return [...document.querySelectorAll(targets)].flatMap((element) => {
      const target = element.closest('label') ?? element
      const boxes = [...target.getClientRects()]
      const isSeen = element.checkVisibility({ visibilityProperty: true }) && !element.matches('.shell-skip')
      if (!isSeen || boxes.length === 0) return []
      const least = target.matches(leading) || element.matches(leading) ? 44 : 24
      const isLarge = boxes.some(({ width, height }) => width >= least - 0.5 && height >= least - 0.5)
      if (isLarge || (least === 24 && isInSentence(element))) return []
      const [box] = boxes
      return [
        `${Math.round(box?.width ?? 0)} × ${Math.round(box?.height ?? 0)}: ${element.outerHTML.slice(0, 120)}`,
      ]
    })
  })

/**
 * What takes focus and then lies outside the window or below something else, a bar for example.
 *
 * @param which all that can take focus is given it, or what has it is looked at
 */
export const hiddenFocus = (frame: Frame, which: 'all' | 'focused'): Promise<string[]> =>
  frame.evaluate((asked) => {
    const before = document.activeElement
    const targets = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
    const elements = document.querySelectorAll<HTMLElement>(asked === 'all' ? targets : ':focus')
    const hidden = [...elements].flatMap((element) => {
      if (asked === 'all') {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        element.focus()
      }
      if (document.activeElement !== element) return []
      const shown = element.closest('label') ?? element
      const own = element.getBoundingClientRect()
      const box = own.width > 0 ? own : shown.getBoundingClientRect()
      const points = [box.top + 2, box.bottom - 2].map((y) =>
        document.elementFromPoint(box.left + Math.min(box.width / 2, 20), y),
      )
      const covered = points.filter((at) => !at || !(shown.contains(at) || at.contains(shown)))
      // Of a text the browser brings the line into sight where one writes.
      const isHidden = covered.length > (element.localName === 'textarea' ? 1 : 0)
      if (!isHidden || box.height > window.innerHeight / 2) return []
      const above = points.map((at) => at?.getAttribute('class') ?? '').join(' ')
      return [`behind ${above}: ${element.outerHTML.slice(0, 120)}`]
    })
    if (asked === 'all' && before instanceof HTMLElement) before.focus({ preventScroll: true })
    return hidden
  }, which)

const setLetters = async (page: Page, times: number) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } })
  await devtools.detach()
}

/** What is wrong with a page, by kind. */
export interface WindowFaults {
  /** It scrolls sideways, or something in it scrolls by itself. */
  readonly scrolling: string[]
  readonly targets: string[]
  /** What has focus cannot be seen. */
  readonly focus: string[]
}

/** What is wrong with the page in each of the course's windows. */
export const windowFaults = async (page: Page): Promise<WindowFaults> => {
  const found: WindowFaults = { scrolling: [], targets: [], focus: [] }
  const frame = courseFrame(page)
  if (!frame) throw new Error('No course is open')
  let letters = 1
  for (const size of courseWindows) {
    if ((size.letters ?? 1) !== letters) {
      letters = size.letters ?? 1
      await setLetters(page, letters)
    }
    await resizeCourse(frame, size)
    const named = (faults: readonly string[]) => faults.map((fault) => `${size.name}: ${fault}`)
    found.scrolling.push(...named(await scrollFaults(frame)))
    found.targets.push(...named(await smallTargets(frame)))
    found.focus.push(...named(await hiddenFocus(frame, 'all')))
  }
  if (letters !== 1) await setLetters(page, 1)
  await resizeCourse(frame, null)
  return found
}
