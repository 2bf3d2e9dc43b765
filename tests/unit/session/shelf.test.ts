import { describe, expect, it } from 'vitest'
import { memoryBrowser } from '../../../src/adapters/memory'
import { answer } from '../../support/acts'
import { makeLaunch } from '../../support/make-launch'
import { lastOf, recordOf, startSession } from '../../support/start-session'

const start = (browser: ReturnType<typeof memoryBrowser>, launch = makeLaunch(), attempt = 'attempt1') =>
  startSession({ journals: browser.openPage(), launch, attempt }).session

describe('what the device keeps beside the record', () => {
  it('WRK-3 is there at the next launch, and in the next attempt of a learner whom the LMS names', () => {
    const browser = memoryBrowser()
    expect(start(browser).shelf('notebook').write('mine')).toBe(true)
    expect(start(browser).shelf('notebook').read()).toBe('mine')
    const next = start(browser, makeLaunch({ entry: 'ab-initio', suspendData: '' }), 'attempt2')
    expect(next.shelf('notebook').read()).toBe('mine')
  })

  it('WRK-3 is not read by another learner, nor by the next guest', () => {
    const browser = memoryBrowser()
    start(browser).shelf('notebook').write('mine')
    expect(
      start(browser, makeLaunch({ learnerId: 'other' }))
        .shelf('notebook')
        .read(),
    ).toBeNull()
    const guest = makeLaunch({ learnerId: 'guest' })
    start(browser, guest, 'attempt3').shelf('notebook').write('of a guest')
    expect(start(browser, guest, 'attempt4').shelf('notebook').read()).toBeNull()
  })

  it('WRK-3 is there again for somebody without a name who goes on with the progress of the device', () => {
    const browser = memoryBrowser()
    const launch = makeLaunch({ host: 'device', learnerId: '' })
    const goOn = () =>
      startSession({ journals: browser.openPage(), launch, withLms: false, answer: 'device' })
    const first = goOn().session
    first.act(answer(0, 'a', true))
    first.shelf('notebook').write('mine')
    const second = goOn().session
    expect(second.shelf('notebook').read()).toBe('mine')
    second.act(answer(1, 'a', true))
    expect(goOn().session.shelf('notebook').read()).toBe('mine')
  })

  it('CAS-20 is erased with the record, and nothing more is kept', () => {
    const browser = memoryBrowser()
    const session = start(browser)
    session.shelf('notebook').write('mine')
    session.eraseDevice()
    expect(session.shelf('notebook').write('again')).toBe(false)
    expect(start(browser).shelf('notebook').read()).toBeNull()
  })

  it('WRK-3 is nothing where the LMS opened a preview', () => {
    const session = start(memoryBrowser(), makeLaunch({ mode: 'browse' }))
    expect([session.shelf('notebook').write('mine'), session.shelf('notebook').read()]).toEqual([false, null])
  })

  it('CAS-20 changes neither the record nor what the LMS gets', () => {
    const started = startSession()
    const before = recordOf(started)
    started.session.shelf('notebook').write('mine')
    expect(recordOf(started)).toEqual(before)
    started.session.act(answer(0, 'a', true))
    started.session.milestone()
    expect(JSON.stringify(lastOf(started))).not.toContain('mine')
  })
})
