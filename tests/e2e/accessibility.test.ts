import { beforeAll, describe, expect, it } from 'vitest'
import { courseInLms } from '../support/course-in-lms'
import { openCourse } from '../support/learner'
import { axeLooks, lookWithAxe } from '../support/look-with-axe'
import { walkCourse } from '../support/walk-course'
import { courseWindows, windowFaults, type WindowFaults } from '../support/window-faults'

const lms = courseInLms('tests/fixtures/course')

/** What was wrong in each state of the course, by the kind of fault; a state without one has no entry. */
const found: Record<'axe' | keyof WindowFaults, Record<string, string[]>> = {
  axe: {},
  scrolling: {},
  targets: {},
  focus: {},
}
let states = 0

const note = (kind: keyof typeof found, state: string, faults: string[]) => {
  if (faults.length > 0) found[kind][state] = faults
}

describe('every page, dialog and state of the course', () => {
  beforeAll(async () => {
    const { browser, preview, course } = lms()
    const visit = await openCourse(browser, preview, 'walker', {
      viewport: { width: 1280, height: 800 },
      panel: 'off',
    })
    const { page } = visit
    const look = async (state: string) => {
      states++
      note('axe', state, await lookWithAxe(page))
      const { scrolling, targets, focus } = await windowFaults(page)
      note('scrolling', state, scrolling)
      note('targets', state, targets)
      note('focus', state, focus)
    }
    await walkCourse({ visit, course, preview, look })
    await page.context().close()
    const violations = Object.values(found.axe).flat().length
    console.log(`axe: ${states} pages and states × ${axeLooks} looks, ${violations} violations`)
    console.log(`windows: ${states} pages and states × ${courseWindows.length} windows`)
  }, 300_000)

  it('E2E-17 breaks no rule of axe, at 360 and 1280 pixels, light and dark', () => {
    expect(states).toBeGreaterThan(70)
    expect(found.axe).toEqual({})
  })

  it('DES-7 never scrolls sideways, nor traps scrolling, in any window and with letters of 200 %', () => {
    expect(found.scrolling).toEqual({})
  })

  it('DES-8 has targets of 24 pixels and more, and 44 where they lead on', () => {
    expect(found.targets).toEqual({})
  })

  it('DES-9 shows what has focus, below no bar', () => {
    expect(found.focus).toEqual({})
  })
})
