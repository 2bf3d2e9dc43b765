import { describe, expect, it } from 'vitest'
import { heartbeatMs } from '../../../src/core/tracking'
import { watchPage } from '../../../src/ui/state/watch-page'
import { answer, reach } from '../../support/acts'
import { fakeWatchedWindow } from '../../support/fake-watched-window'
import { startSession } from '../../support/start-session'

const startPage = () => {
  const started = startSession()
  const page = fakeWatchedWindow()
  watchPage(started.session, page.window, () => started.clock.now)
  const pass = (ms: number) => {
    started.clock.now += ms
    page.tick()
  }
  return { ...started, page, pass, writes: () => started.lms.saved().length }
}

describe('a page that is hidden', () => {
  it('TRK-9 is written if something changed', () => {
    const { session, page, writes } = startPage()
    page.show(false)
    expect(writes()).toBe(1)
    page.show(true)
    session.act(reach(0, 0))
    page.show(false)
    expect(writes()).toBe(2)
  })

  it('TRK-9a counts no time until it is shown again', () => {
    const { session, page, lms, clock } = startPage()
    clock.now += 10_000
    page.show(false)
    clock.now += 100_000
    page.show(true)
    clock.now += 5_000
    session.milestone()
    expect(lms.saved().at(-1)?.sessionSeconds).toBe(15)
  })
})

describe('a page that goes away', () => {
  it('TRK-9 ends the session once', () => {
    const { session, page, lms, writes } = startPage()
    session.act(answer(0, 'a', true))
    page.fire('pagehide')
    expect(lms.terminated()).toBe(true)
    expect(writes()).toBe(2)
    page.fire('pagehide')
    page.show(false)
    expect(writes()).toBe(2)
  })

  it('TRK-9 writes and does not end the session where it goes into the back-forward cache', () => {
    const { session, page, lms, writes } = startPage()
    session.act(answer(0, 'a', true))
    page.fire('pagehide', true)
    expect(writes()).toBe(2)
    expect(lms.terminated()).toBe(false)
  })

  it('TRK-9 is live again when it comes back from there', () => {
    const { session, page, lms, writes } = startPage()
    page.fire('pagehide', true)
    page.fire('pageshow', true)
    session.act(answer(0, 'a', true))
    session.milestone()
    expect(writes()).toBe(2)
    page.fire('pagehide')
    expect(lms.terminated()).toBe(true)
  })

  it('TRK-9 is never asked by unload, beforeunload or a dialog', () => {
    expect(startPage().page.listenedTo()).toEqual([
      'keydown',
      'online',
      'pagehide',
      'pointerdown',
      'scroll',
      'touchstart',
      'visibilitychange',
    ])
  })
})

describe('the clock of a page', () => {
  it('TRK-6 writes five minutes after a change', () => {
    const { session, pass, writes } = startPage()
    session.act(reach(0, 0))
    pass(heartbeatMs - 1)
    expect(writes()).toBe(1)
    pass(1)
    expect(writes()).toBe(2)
  })

  it.each(['textarea', 'input[type="text"]', 'input:not([type])'])(
    'TRK-8 waits while the focus is in %s',
    (field) => {
      const { session, page, pass, writes } = startPage()
      session.act(reach(0, 0))
      page.focus(field)
      pass(heartbeatMs * 2)
      expect(writes()).toBe(1)
      page.focus('input[type="radio"]')
      pass(1_000)
      expect(writes()).toBe(2)
    },
  )

  it('TRK-8 waits while the device is offline, and tries again when it is back', () => {
    const { session, lms, page, pass, writes } = startPage()
    session.act(reach(0, 0))
    lms.answerWith({ type: 'refused', reason: 'offline' })
    session.milestone()
    lms.answerWith({ type: 'saved' })
    page.navigator.onLine = false
    pass(60_000)
    expect(writes()).toBe(1)
    page.navigator.onLine = true
    page.fire('online')
    expect(writes()).toBe(2)
  })

  it('TRK-9a counts time while the learner acts', () => {
    const { session, page, lms, clock } = startPage()
    for (let minute = 0; minute < 10; minute++) {
      clock.now += 60_000
      page.fire('keydown')
    }
    session.milestone()
    expect(lms.saved().at(-1)?.sessionSeconds).toBe(600)
  })
})
