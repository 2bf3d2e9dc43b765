import { describe, expect, it } from 'vitest'
import { emptyRecord, shedRecord } from '../../../src/core/record'
import { emptyJournal } from '../../../src/core/tracking'
import { answer, play, reach, submitFinal } from '../../support/acts'
import {
  course,
  decide,
  expectLaunched,
  expectQuestion,
  fresh,
  journalOf,
  onDevice,
  pack,
  recordOf,
} from '../../support/launch-decisions'
import { makeLaunch } from '../../support/make-launch'

/** The device's attempt after a write was tried. */
const written = { ...onDevice, commits: 2 }
const unsure = journalOf(written, { confirmed: false, unconfirmed: [0, 6] })
const lms = recordOf('other001', answer(2, 'c', true))
const held = makeLaunch({ entry: 'resume', suspendData: pack(lms), interactionCount: 3 })

describe('an attempt that the LMS perhaps never took', () => {
  it('TRK-16a is asked about where the LMS has begun nothing', () => {
    expect(expectQuestion(decide(makeLaunch(), unsure)).type).toBe('unsent-progress')
  })

  it('TRK-16a comes whole into a new attempt and is told to the LMS where the learner brings it', () => {
    const sure = { ...unsure, unconfirmed: [] }
    const { journal, notices } = expectQuestion(decide(makeLaunch(), sure)).choose('device')
    expect(journal.record).toEqual({ ...onDevice, attempt: fresh, commits: 0 })
    expect(journal).toMatchObject({ unconfirmed: [0, 6], confirmed: false })
    expect(notices).toEqual([{ type: 'unsent-joined' }])
  })

  it('TRK-16a is kept aside where the learner goes on without it', () => {
    const { journal } = expectQuestion(decide(makeLaunch(), unsure)).choose('fresh')
    expect(journal).toEqual({ ...emptyJournal(emptyRecord(fresh)), aside: [pack(written)] })
  })

  it('TRK-16a is asked about where the LMS has begun another one, and comes whole', () => {
    const question = expectQuestion(decide(held, unsure))
    expect(question.type).toBe('unsent-progress')
    const { journal, notices } = question.choose('device')
    expect(journal.record).toMatchObject({ attempt: 'other001', segments: [0], final: { best: 90 } })
    expect(Object.keys(journal.record.items)).toEqual(['0', '2'])
    expect(journal.unconfirmed).toEqual([0, 6])
    expect(journal.confirmed).toBe(true)
    expect(notices).toEqual([{ type: 'unsent-joined' }])
  })

  it('TRK-16a is no question where the LMS gives that attempt back', () => {
    const back = makeLaunch({ entry: 'resume', suspendData: pack(written) })
    expect(expectLaunched(decide(back, unsure)).journal.confirmed).toBe(true)
  })

  it('TRK-16a gives way to a new one where nothing was done in it', () => {
    const idle = journalOf({ ...emptyRecord('device01'), commits: 3 }, { confirmed: false })
    expect(expectLaunched(decide(makeLaunch(), idle)).journal.record.attempt).toBe(fresh)
  })
})

describe('two attempts, one at the LMS and one on the device', () => {
  const sure = journalOf(written, { unconfirmed: [6], timings: { 0: { at: 5, latencySeconds: 1 } } })

  it('TRK-16b asks whether to bring what the device holds', () => {
    expect(expectQuestion(decide(held, sure)).type).toBe('other-progress')
  })

  it('TRK-16b brings lessons and answers into the LMS’s attempt, and no finals', () => {
    const { journal, notices } = expectQuestion(decide(held, sure)).choose('device')
    expect(journal.record).toMatchObject({ attempt: 'other001', segments: [0], final: { best: null } })
    expect(Object.keys(journal.record.items)).toEqual(['0', '2'])
    expect(journal.unconfirmed).toEqual([0])
    expect(journal.timings).toEqual(sure.timings)
    expect(notices).toEqual([{ type: 'progress-joined' }])
  })

  it('TRK-16b asks too where a page of the LMS’s attempt kept its own apart, and joins that by itself', () => {
    const apart = journalOf(play(course, [reach(1, 3)], lms))
    const { journal } = expectQuestion(decide(held, sure, apart)).choose('fresh')
    expect(journal.record.segments).toEqual([3])
    expect(journal.aside).toEqual([pack(written)])
  })

  it('TRK-16c asks nothing where the device’s attempt holds no more than the LMS’s', () => {
    const less = journalOf(recordOf('device01', answer(2, 'c', true)))
    expect(expectLaunched(decide(held, less)).journal.record).toEqual(lms)
  })

  it('TRK-16c asks nothing where finals alone are more, which could not be brought', () => {
    const final = submitFinal(1, 80, [{ slot: 6, code: 'a', correct: true }])
    const { journal } = expectLaunched(decide(held, journalOf(recordOf('device01', final))))
    expect(journal.record).toEqual(lms)
    expect(journal.aside).toHaveLength(1)
  })

  it('TRK-16c asks nothing in a review, in a preview, or where nobody is named', () => {
    for (const facts of [{ mode: 'review' }, { mode: 'browse' }, { learnerId: 'guest' }] as const)
      expect(decide({ ...held, ...facts }, sure).type).toBe('launched')
  })
})

describe('an item that both sides answered first', () => {
  it('TRK-16d is told again where the join changes what the LMS was told', () => {
    const device = recordOf('same0001', answer(0, 'a', true), answer(1, 'c', false))
    const other = recordOf('same0001', answer(0, 'b', false), answer(1, 'b', false))
    const launch = makeLaunch({ entry: 'resume', suspendData: pack(other) })
    const { journal } = expectLaunched(decide(launch, journalOf(device)))
    expect(journal.record.items[0]?.first.code).toBe('a')
    expect(journal.record.items[1]?.first.code).toBe('b')
    expect(journal.unconfirmed).toEqual([0])
  })

  it('TRK-16d is not told again where the LMS lacks a response only because not all had room', () => {
    const device = recordOf('same0001', answer(0, 'a', true), answer(1, 'c', false))
    const launch = makeLaunch({ entry: 'resume', suspendData: pack(shedRecord(device, 'responses')) })
    const { journal } = expectLaunched(decide(launch, journalOf(device)))
    expect(journal.record.items[0]?.first.code).toBe('a')
    expect(journal.unconfirmed).toEqual([])
  })
})
