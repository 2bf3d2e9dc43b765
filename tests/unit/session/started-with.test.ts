import { describe, expect, it } from 'vitest'
import { memoryBrowser } from '../../../src/adapters/memory'
import { startedShelf } from '../../../src/ui/state'
import { makeCourse } from '../../support/make-course'
import { startSession } from '../../support/start-session'

const startWith = (browser: ReturnType<typeof memoryBrowser>, version: string) =>
  startSession({ journals: browser.openPage(), course: { ...makeCourse(), version } }).session

describe('the version with which a learner started', () => {
  it('FML-3 stays what it was at the first launch on the device', () => {
    const browser = memoryBrowser()
    expect(startWith(browser, '1.0.0').shelf(startedShelf).read()).toBe('1.0.0')
    expect(startWith(browser, '1.2.0').shelf(startedShelf).read()).toBe('1.0.0')
  })
})
