import { describe, expect, it } from 'vitest'
import type { Cmi5Page } from '../../../src/adapters/cmi5'
import { memoryBrowser } from '../../../src/adapters/memory'
import type { JournalPort } from '../../../src/core/tracking'
import { launchSession } from '../../../src/launch-session'
import { answer } from '../../support/acts'
import { timesSent } from '../../support/cmi5-course'
import { lmsWithLrs, type LmsWithLrs } from '../../support/lms-with-lrs'
import { makeCourse } from '../../support/make-course'

let launches = 0

/** Launches the course over a cmi5 LMS, as its envelope does. */
const open = async (lms: LmsWithLrs, journals: JournalPort, page: Cmi5Page = lms.launch()) => {
  const asked: string[] = []
  const reloads: string[] = []
  const turn = ++launches
  const session = await launchSession({
    course: makeCourse(),
    lms: lms.port(page),
    journals,
    origin: 'https://cdn.example',
    now: () => lms.clock.now,
    random: () => (turn % 100) / 100,
    reconnect: () => reloads.push('reload'),
    ask: ({ type }) => {
      asked.push(type)
      return Promise.resolve('fresh')
    },
  })
  const state = () => session.store.getState()
  return { session, asked, reloads, page, state, items: () => Object.keys(state().record.items) }
}
const offline = (lms: LmsWithLrs) => {
  lms.fault = () => 'offline'
}
const online = (lms: LmsWithLrs) => {
  lms.fault = null
}

describe('a cmi5 launch whose LMS cannot be reached', () => {
  it('TRK-14k goes on with what the device holds of this registration, and says that it is not connected', async () => {
    const [lms, browser] = [lmsWithLrs(), memoryBrowser()]
    const first = await open(lms, browser.openPage())
    first.session.act(answer(0, 'a', true))
    await first.session.saveAndExit()
    offline(lms)
    const second = await open(lms, browser.openPage())
    expect(second.items()).toEqual(['0'])
    expect(second.asked).toEqual([])
    expect(second.state().save).toEqual({
      type: 'not-connected',
      reason: 'no answer; the connection may be lost',
    })
    second.session.retrySave()
    expect(second.reloads).toEqual(['reload'])
  })

  it('TRK-14k loses nothing: the next launch tells the LMS, and asks nothing', async () => {
    const [lms, browser] = [lmsWithLrs(), memoryBrowser()]
    const first = await open(lms, browser.openPage())
    first.session.act(answer(0, 'a', true))
    await first.session.saveAndExit()
    offline(lms)
    const second = await open(lms, browser.openPage())
    second.session.act(answer(1, 'ac', false))
    await second.session.saveAndExit()
    online(lms)
    const third = await open(lms, browser.openPage())
    await third.session.saveAndExit()
    expect(third.items()).toEqual(['0', '1'])
    expect(third.asked).toEqual([])
    expect(timesSent(lms, 'answered')).toBe(2)
    // Another device reads it from the LMS.
    expect((await open(lms, memoryBrowser().openPage())).items()).toEqual(['0', '1'])
  })

  it('TRK-14k may be the very first one', async () => {
    const [lms, browser] = [lmsWithLrs(), memoryBrowser()]
    offline(lms)
    const first = await open(lms, browser.openPage())
    first.session.act(answer(0, 'a', true))
    online(lms)
    // Retry loads the page anew, with the same address and the same tab.
    const again = await open(lms, browser.openPage(), first.page)
    expect(again.items()).toEqual(['0'])
    expect(again.asked).toEqual([])
    await again.session.saveAndExit()
    expect(timesSent(lms, 'answered')).toBe(1)
  })

  it('TRK-14k shows neither another registration nor another learner, and leaves both where they are', async () => {
    const [lms, browser] = [lmsWithLrs(), memoryBrowser()]
    const first = await open(lms, browser.openPage())
    first.session.act(answer(0, 'a', true))
    await first.session.saveAndExit()
    offline(lms)
    const changed = (name: string, value: string): Cmi5Page => {
      const page = lms.launch()
      const search = new URLSearchParams(page.location.search)
      search.set(name, value)
      return { ...page, location: { search: `?${search}` } }
    }
    const other = JSON.stringify({ account: { homePage: 'https://lms.example', name: 'learner-2' } })
    expect((await open(lms, browser.openPage(), changed('actor', other))).items()).toEqual([])
    const registration = '3f1c0a52-98f5-4a0e-8d2b-6a7f5a8f2b11'
    const next = await open(lms, browser.openPage(), changed('registration', registration))
    expect([next.items(), next.asked]).toEqual([[], ['bring-progress']])
    online(lms)
    expect((await open(lms, browser.openPage())).items()).toEqual(['0'])
  })

  it('TRK-14k warns where the device keeps nothing either', async () => {
    const lms = lmsWithLrs()
    offline(lms)
    const blocked: JournalPort = { ...memoryBrowser().openPage(), write: () => false }
    expect((await open(lms, blocked)).state().save).toEqual({ type: 'nowhere' })
  })
})
