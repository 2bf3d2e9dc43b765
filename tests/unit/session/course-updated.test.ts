import { describe, expect, it } from 'vitest'
import { memoryBrowser, memoryLms } from '../../../src/adapters/memory'
import type { LaunchFacts } from '../../../src/core/tracking'
import { launchSession } from '../../../src/launch-session'
import { reach } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { launchAfter, makeLaunch } from '../../support/make-launch'

const browser = memoryBrowser()

/** Launches a version of the course on the device; says of what the learner is told. */
const open = async (version: string, launch: LaunchFacts, journals = browser.openPage()) => {
  const lms = memoryLms(launch)
  const session = await launchSession({
    reconnect: () => undefined,
    course: { ...makeCourse(), version },
    lms,
    journals,
    origin: launch.origin,
    now: () => Date.UTC(2026, 4, 17, 9),
    random: () => 0.5,
    ask: () => Promise.resolve('fresh'),
  })
  const notices = session.store.getState().notices.map(({ type }) => type)
  return { session, notices, next: () => launchAfter(launch, lms.saved()) }
}

describe('another version of the course', () => {
  it('TRK-17 is told of once, and only to a learner who has done something', async () => {
    const first = await open('1.0.0', makeLaunch())
    expect(first.notices).toEqual([])
    const second = await open('1.1.0', first.next())
    expect(second.notices).toEqual([])
    second.session.act(reach(0, 0))
    second.session.milestone()
    const third = await open('1.2.0', second.next())
    expect(third.notices).toEqual(['course-updated'])
    const fourth = await open('1.2.0', third.next())
    expect(fourth.notices).toEqual([])
    const otherDevice = await open('1.3.0', fourth.next(), memoryBrowser().openPage())
    expect(otherDevice.notices).toEqual([])
  })
})
