import { describe, expect, it } from 'vitest'
import { emptyRecord, type RecordEvent } from '../../../src/core/record'
import { emptyJournal } from '../../../src/core/tracking'
import { answer, play, reach, submitFinal } from '../../support/acts'
import { makeLaunch } from '../../support/make-launch'

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

describe('an attempt that LMS and device both hold', () => {
  const lms = recordOf('same0001', reach(0, 0), answer(0, 'a', true))
  const launch = makeLaunch({ entry: 'resume', suspendData: pack(lms), interactionCount: 1 })

  it('TRK-2 joins the two records', () => {
    const device = recordOf('same0001', reach(0, 1), answer(1, 'b', false))
    const { journal, notices } = expectLaunched(decide(launch, journalOf(device)))
    expect(journal.record.segments).toEqual([0, 1])
    expect(Object.keys(journal.record.items)).toEqual(['0', '1'])
    expect(notices).toEqual([])
  })

  it('TRK-2 keeps what the LMS has not confirmed', () => {
    const journal = journalOf(lms, {
      unconfirmed: [0],
      timings: { 0: { at: 1_000_000, latencySeconds: 9 } },
    })
    expect(expectLaunched(decide(launch, journal)).journal).toMatchObject({
      unconfirmed: [0],
      timings: { 0: { at: 1_000_000, latencySeconds: 9 } },
      confirmed: true,
    })
  })

  it('TRK-7a counts as unconfirmed what the device answers and the LMS lost after it had confirmed it', () => {
    const device = play(
      course,
      [answer(1, 'b', false), submitFinal(1, 50, [{ slot: 6, code: 'a', correct: true }])],
      lms,
    )
    expect(expectLaunched(decide(launch, journalOf(device))).journal.unconfirmed).toEqual([1, 6])
  })

  it('TRK-7a counts all answers of a final that the LMS does not hold, also in slots that an older one filled', () => {
    const final = (number: number, code: string) =>
      submitFinal(number, 50, [{ slot: 6, code, correct: false }])
    const older = recordOf('same0001', answer(0, 'a', true), final(1, 'b'))
    const newer = play(course, [final(2, 'c')], older)
    const held = makeLaunch({ entry: 'resume', suspendData: pack(older) })
    expect(expectLaunched(decide(held, journalOf(newer))).journal.unconfirmed).toEqual([6])
  })

  it('TRK-7a counts nothing as unconfirmed where the LMS holds all that the device holds', () => {
    const full = recordOf(
      'same0001',
      answer(0, 'a', true),
      submitFinal(1, 50, [{ slot: 6, code: 'a', correct: true }]),
    )
    const held = makeLaunch({ entry: 'resume', suspendData: pack(full) })
    expect(expectLaunched(decide(held, journalOf(lms))).journal.unconfirmed).toEqual([])
  })

  it('TRK-2 opens with the record of the LMS where the device holds nothing', () => {
    const { journal } = expectLaunched(decide(launch, null))
    expect(journal).toEqual({ ...emptyJournal(lms), confirmed: true })
  })
})

describe('an attempt of the LMS that the device does not hold', () => {
  const lms = recordOf('other001', answer(2, 'c', true))
  const launch = makeLaunch({ entry: 'resume', suspendData: pack(lms) })

  it('TRK-2 opens with the record of the LMS and joins nothing by itself', () => {
    const device = journalOf(onDevice, { unconfirmed: [0] })
    const { journal, notices } = expectQuestion(decide(launch, device)).choose('fresh')
    expect(journal.record).toEqual(lms)
    expect(journal.unconfirmed).toEqual([])
    expect(notices).toEqual([])
  })

  it('TRK-2e keeps the record of the device aside', () => {
    const device = journalOf(onDevice, { aside: ['before'] })
    const { journal } = expectQuestion(decide(launch, device)).choose('fresh')
    expect(journal.aside).toEqual([pack(onDevice), 'before'])
  })
})

describe('an attempt that was never written to the LMS', () => {
  const lms = recordOf('other001', answer(2, 'c', true))
  const launch = makeLaunch({ entry: 'resume', suspendData: pack(lms), interactionCount: 3 })
  const unanswered = journalOf(onDevice, { confirmed: false, unconfirmed: [0, 6] })

  it('TRK-2f joins the attempt that the LMS has begun meanwhile, finals too, and is told to it', () => {
    const { journal, notices } = expectLaunched(decide(launch, unanswered))
    expect(journal.record).toMatchObject({ attempt: 'other001', segments: [0], final: { best: 90 } })
    expect(Object.keys(journal.record.items)).toEqual(['0', '2'])
    expect(journal.unconfirmed).toEqual([0, 6])
    expect(notices).toEqual([{ type: 'unsent-joined' }])
  })

  it('TRK-2f does not join where the launch names no learner', () => {
    const guest = { ...launch, learnerId: 'guest' }
    expect(expectLaunched(decide(guest, unanswered)).journal.record).toEqual(lms)
  })

  it('TRK-2f stays the attempt of pages that open before anything is written', () => {
    const empty = journalOf(emptyRecord('device01'), { confirmed: false })
    expect(expectLaunched(decide(makeLaunch(), empty)).journal.record.attempt).toBe('device01')
  })

  it('TRK-2a is known to the LMS once the LMS gives it back, whatever was answered then', () => {
    const back = makeLaunch({ entry: 'resume', suspendData: pack(onDevice) })
    const { journal } = expectLaunched(decide(back, unanswered))
    expectQuestion(decide(makeLaunch(), journal))
  })
})

describe('progress', () => {
  it.each<[string, RecordEvent]>([
    ['a quiz submitted without answers', { type: 'quiz-submitted', lesson: 0 }],
    ['a final that is open', { type: 'final-started', id: 'final1', number: 1, slots: [6, 7] }],
  ])('TRK-2g is %s', (_case, event) => {
    const question = expectQuestion(decide(makeLaunch(), journalOf(recordOf('device01', event))))
    expect(question.type).toBe('bring-progress')
  })

  it('TRK-2g of an attempt without any goes on in that attempt where the LMS resumes and gives nothing', () => {
    const launch = makeLaunch({ entry: 'resume' })
    const { journal, notices } = expectLaunched(decide(launch, journalOf(emptyRecord('device01'))))
    expect(journal.record.attempt).toBe('device01')
    expect(notices).toEqual([])
  })
})

describe('a new attempt while the device holds another one', () => {
  it('TRK-2a asks whether to bring the progress of the device', () => {
    expect(expectQuestion(decide(makeLaunch(), journalOf(onDevice))).type).toBe('bring-progress')
    expect(expectQuestion(decide(makeLaunch({ entry: 'unknown' }), journalOf(onDevice))).type).toBe(
      'bring-progress',
    )
    expect(expectQuestion(decide(makeLaunch({ suspendData: 'null' }), journalOf(onDevice))).type).toBe(
      'bring-progress',
    )
  })

  it('TRK-2a starts fresh when the learner says so, and keeps the other record aside', () => {
    const { journal, notices } = expectQuestion(decide(makeLaunch(), journalOf(onDevice))).choose('fresh')
    expect(journal).toEqual({ ...emptyJournal(emptyRecord(fresh)), aside: [pack(onDevice)] })
    expect(notices).toEqual([])
  })

  it('TRK-2a brings segments, answers and lessons under the new attempt, and no finals', () => {
    const { journal, notices } = expectQuestion(decide(makeLaunch(), journalOf(onDevice))).choose('device')
    expect(journal.record).toEqual({
      ...onDevice,
      attempt: fresh,
      commits: 0,
      final: { count: 0, best: null, recent: [], open: null },
    })
    expect(journal.confirmed).toBe(false)
    expect(notices).toEqual([{ type: 'progress-joined' }])
  })

  it('TRK-2a asks nothing where the device holds no progress', () => {
    const { journal } = expectLaunched(decide(makeLaunch(), journalOf(emptyRecord('idle0001'))))
    expect(journal).toEqual(emptyJournal(emptyRecord(fresh)))
  })

  it('TRK-2a starts an attempt with the new id where the device holds nothing', () => {
    expect(expectLaunched(decide(makeLaunch(), null)).journal).toEqual(emptyJournal(emptyRecord(fresh)))
  })
})

describe('an attempt of which the LMS lost its state', () => {
  const launch = makeLaunch({ entry: 'resume', status: 'incomplete', interactionCount: 4 })

  it('TRK-2b goes on with the record of the device and says so', () => {
    const { journal, notices } = expectLaunched(decide(launch, journalOf(onDevice)))
    expect(journal.record).toEqual(onDevice)
    expect(notices).toEqual([{ type: 'lms-lost-progress' }])
  })

  it('TRK-2b counts every interaction as unconfirmed, those of the final too', () => {
    expect(expectLaunched(decide(launch, journalOf(onDevice))).journal.unconfirmed).toEqual([0, 6])
  })

  it('TRK-2b starts fresh where the device holds nothing', () => {
    const { journal, notices } = expectLaunched(decide(launch, null))
    expect(journal.record).toEqual(emptyRecord(fresh))
    expect(notices).toEqual([])
  })
})

describe('an attempt that was never written to the LMS, which holds nothing', () => {
  it('TRK-2c goes on without a question', () => {
    const journal = journalOf(onDevice, { confirmed: false, unconfirmed: [0] })
    expect(expectLaunched(decide(makeLaunch(), journal))).toEqual({ type: 'launched', journal, notices: [] })
  })

  it('TRK-2c asks a guest all the same', () => {
    const question = expectQuestion(
      decide(makeLaunch({ learnerId: 'guest' }), journalOf(onDevice, { confirmed: false })),
    )
    expect(question.type).toBe('continue-last')
  })
})
