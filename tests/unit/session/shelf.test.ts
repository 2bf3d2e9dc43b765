import { describe, expect, it } from 'vitest'
import { memoryBrowser } from '../../../src/adapters/memory'
import { answer } from '../../support/acts'
import { makeLaunch } from '../../support/make-launch'
import { lastOf, recordOf, startSession } from '../../support/start-session'

describe('what stands on a shelf beside the record', () => {
  it('CAS-20 is there at the next launch of the same learner, in a new attempt too, and for nobody else', () => {
    const browser = memoryBrowser()
    const open = (learnerId: string, attempt: string) =>
      startSession({ journals: browser.openPage(), launch: makeLaunch({ learnerId }), attempt }).session
    expect(open('ana', 'attempt1').shelf('case-trial').write('ab')).toBe(true)
    expect(open('ben', 'attempt2').shelf('case-trial').read()).toBeNull()
    const again = open('ana', 'attempt3')
    expect(again.shelf('case-trial').read()).toBe('ab')
    expect(again.shelf('case-other').read()).toBeNull()
  })

  it('CAS-20 changes neither the record nor what the LMS gets', () => {
    const started = startSession()
    const before = recordOf(started)
    started.session.shelf('case-trial').write('ab')
    expect(recordOf(started)).toEqual(before)
    started.session.act(answer(0, 'a', true))
    started.session.milestone()
    expect(JSON.stringify(lastOf(started))).not.toContain('trial')
  })

  it('CAS-20 is erased with all that the device keeps, and nothing is kept after that', () => {
    const { session } = startSession()
    session.shelf('case-trial').write('ab')
    session.eraseDevice()
    expect(session.shelf('case-trial').read()).toBeNull()
    expect(session.shelf('case-trial').write('a')).toBe(false)
  })

  it('CAS-20 is not kept in a preview', () => {
    const { session } = startSession({ launch: makeLaunch({ mode: 'browse' }) })
    expect(session.shelf('case-trial').write('ab')).toBe(false)
    expect(session.shelf('case-trial').read()).toBeNull()
  })
})
