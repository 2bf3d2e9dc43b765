import { describe, expect, it } from 'vitest'
import { emptyRecord } from '../../../src/core/record'
import { emptyJournal, namesLearner } from '../../../src/core/tracking'
import { answer } from '../../support/acts'
import { makeLaunch } from '../../support/make-launch'

import {
  decide,
  expectLaunched,
  expectQuestion,
  fresh,
  journalOf,
  onDevice,
  pack,
  recordOf,
} from '../../support/launch-decisions'

describe('a state of the LMS that cannot be read', () => {
  const cut = pack(onDevice).slice(0, -5)
  const launch = makeLaunch({ entry: 'resume', suspendData: cut })

  it('TRK-2d asks, and says why it cannot be read and whether the device holds a record', () => {
    expect(expectQuestion(decide(launch, journalOf(onDevice)))).toMatchObject({
      type: 'unreadable',
      reason: 'truncated',
      device: true,
    })
    const newer = makeLaunch({ entry: 'resume', suspendData: `9${pack(onDevice).slice(1)}` })
    expect(expectQuestion(decide(newer, null))).toMatchObject({ reason: 'newer-version', device: false })
  })

  it("TRK-2d goes on with the device's record and keeps the text aside", () => {
    const { journal } = expectQuestion(decide(launch, journalOf(onDevice))).choose('device')
    expect(journal.record).toEqual(onDevice)
    expect(journal.aside).toEqual([cut])
  })

  it("TRK-2d tells every interaction of the device's record again, because nobody knows what the LMS holds", () => {
    const { journal } = expectQuestion(decide(launch, journalOf(onDevice))).choose('device')
    expect(journal.unconfirmed).toEqual([0, 6])
  })

  it('TRK-2d starts fresh and keeps both the text and the device record aside', () => {
    const { journal } = expectQuestion(decide(launch, journalOf(onDevice))).choose('fresh')
    expect(journal.record).toEqual(emptyRecord(fresh))
    expect(journal.aside).toEqual([cut, pack(onDevice)])
  })

  it('TRK-2d offers a guest no record of the device', () => {
    const question = expectQuestion(decide({ ...launch, learnerId: '' }, journalOf(onDevice)))
    expect(question).toMatchObject({ device: false })
    expect(question.choose('device').journal.record).toEqual(emptyRecord(fresh))
  })
})

describe('modes', () => {
  const lms = recordOf('same0001', answer(0, 'a', true))

  it('TRK-10 opens a preview with nothing, whatever LMS and device hold', () => {
    const launch = makeLaunch({ mode: 'browse', suspendData: pack(lms) })
    expect(expectLaunched(decide(launch, journalOf(onDevice)))).toEqual({
      type: 'launched',
      journal: emptyJournal(emptyRecord(fresh)),
      notices: [{ type: 'browse-mode' }],
    })
  })

  it('TRK-10 opens a review with the joined record and says that the result is recorded', () => {
    const launch = makeLaunch({ mode: 'review', suspendData: pack(lms) })
    const device = recordOf('same0001', answer(1, 'b', true))
    const { journal, notices } = expectLaunched(decide(launch, journalOf(device)))
    expect(Object.keys(journal.record.items)).toEqual(['0', '1'])
    expect(notices).toEqual([{ type: 'review-mode' }])
  })

  it('TRK-10 says that a launch gives no credit', () => {
    const launch = makeLaunch({ credit: false, suspendData: pack(lms) })
    expect(expectLaunched(decide(launch, null)).notices).toEqual([{ type: 'no-credit' }])
  })
})

describe('a launch that names no learner', () => {
  it.each(['', '  ', 'guest', 'Guest', 'anonymous', 'preview', 'unknown', '0', '-1'])(
    'TRK-12 takes %j for nobody in particular and asks before it joins',
    (learnerId) => {
      const launch = makeLaunch({ learnerId })
      expect(namesLearner(launch)).toBe(false)
      expect(expectQuestion(decide(launch, journalOf(onDevice))).type).toBe('continue-last')
    },
  )

  it.each(['7', 'guest.house@example.org', 'learner-1', '10'])(
    'TRK-12 takes %j for one learner',
    (learnerId) => {
      expect(namesLearner(makeLaunch({ learnerId }))).toBe(true)
    },
  )

  it('TRK-12 asks a guest even where the LMS says that it resumes', () => {
    const launch = makeLaunch({ learnerId: 'guest', entry: 'resume' })
    expect(expectQuestion(decide(launch, journalOf(onDevice))).type).toBe('continue-last')
  })

  it('TRK-12 asks in local mode, and goes on with the whole record where the learner agrees', () => {
    const launch = makeLaunch({ host: 'device', entry: 'unknown', learnerId: '' })
    const journal = journalOf(onDevice)
    expect(expectQuestion(decide(launch, journal)).choose('device').journal).toEqual(journal)
    expect(expectQuestion(decide(launch, journal)).choose('fresh').journal.record).toEqual(emptyRecord(fresh))
  })

  it('TRK-12 asks nothing on a device that holds no progress', () => {
    const launch = makeLaunch({ host: 'device', entry: 'unknown', learnerId: '' })
    expect(expectLaunched(decide(launch, null)).journal.record.attempt).toBe(fresh)
  })
})
