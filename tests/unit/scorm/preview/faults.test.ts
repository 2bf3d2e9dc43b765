import { describe, expect, it } from 'vitest'
import { faultsInQuery } from '../../../../scorm/preview/client/fault-list'
import { LmsSession } from '../../../../scorm/preview/client/lms-session'
import { LmsSession2004 } from '../../../../scorm/preview/client/lms-session-2004'
import { withFaults } from '../../../../scorm/preview/client/session-faults'
import { noFaults, type Faults, type ScormStandard } from '../../../../scorm/preview/protocol'

const sessionWith = (
  standard: ScormStandard,
  faults: () => Faults,
  answer: () => 'true' | 'false' = () => 'true',
) => {
  const learner = { id: 'ada', name: 'Okoro, Ada' }
  const Session = standard === 'scorm12' ? LmsSession : LmsSession2004
  const inner = new Session({
    launch: {
      ...{ session: 's1', standard, title: 'Harbour', href: 'index.html', learner, attempt: 1 },
      ...{ mode: 'normal', credit: 'credit', entry: 'ab-initio', masteryScore: '', launchData: '' },
      ...{ values: {}, manners: true, faults: noFaults },
    },
    manners: () => true,
    send: () => ({ answer: answer(), way: 'request' }),
  })
  return { session: withFaults(inner, standard, faults) }
}

describe('faults of the API', () => {
  it.each([
    ['scorm12', '405'],
    ['scorm2004', '406'],
  ] as const)('PRV-26 end suspend_data at 4,096 characters in %s', (standard, error) => {
    let faults = noFaults
    const { session } = sessionWith(standard, () => faults)
    session.initialize('')
    expect(session.setValue('cmi.suspend_data', 'x'.repeat(4096))).toBe('true')
    session.begin()
    expect(session.setValue('cmi.suspend_data', 'y'.repeat(4097))).toBe('false')
    expect(session.lastError()).toBe(error)
    expect(session.getValue('cmi.suspend_data')).toBe('x'.repeat(4096))
    faults = { ...noFaults, suspendLimit: false }
    session.begin()
    expect(session.setValue('cmi.suspend_data', 'y'.repeat(4097))).toBe('true')
    expect(session.lastError()).toBe('0')
  })

  it.each(['scorm12', 'scorm2004'] as const)(
    'PRV-25 leave values in the page as they are where the server takes nothing any more in %s',
    (standard) => {
      let taken: 'true' | 'false' = 'true'
      const { session } = sessionWith(
        standard,
        () => noFaults,
        () => taken,
      )
      session.initialize('')
      session.setValue('cmi.suspend_data', 'before')
      taken = 'false'
      expect(session.getValue('cmi.suspend_data')).toBe('before')
      expect(session.setValue('cmi.suspend_data', 'after')).toBe('true')
      expect(session.getValue('cmi.suspend_data')).toBe('after')
      expect(session.commit('')).toBe('false')
      expect(session.lastError()).toBe('101')
      session.begin()
      expect(session.getValue('cmi.suspend_data')).toBe('after')
      expect(session.lastError()).toBe('0')
    },
  )
})

describe('faults in an address', () => {
  it('PRV-24 are those that it names, and no others', () => {
    expect(faultsInQuery(new URLSearchParams('learner=ada'))).toEqual({})
    expect(faultsInQuery(new URLSearchParams('slow=on&expired=on&suspend-limit=off'))).toEqual({
      ...{ delayMs: 3000, expired: true, suspendLimit: false },
    })
  })

  it('PRV-24 keep the one that is on of two that exclude each other', () => {
    expect(faultsInQuery(new URLSearchParams('offline=off&refuse=on'))).toEqual({ commit: 'false' })
    expect(faultsInQuery(new URLSearchParams('offline=on&refuse=off'))).toEqual({ commit: 'drop' })
  })
})
