import { describe, expect, it } from 'vitest'
import { decodeRecord } from '../../../src/core/record'
import { heartbeatMs, noteAct } from '../../../src/core/tracking'
import { answer, completeLesson, reach, submitFinal, submitQuiz } from '../../support/acts'
import { makeLaunch } from '../../support/make-launch'
import { clockOf, lastOf, recordOf, startSession, statusOf } from '../../support/start-session'

describe('a launch', () => {
  it('TRK-6a writes to the LMS once, and tells an attempt that is incomplete', () => {
    const started = startSession()
    expect(started.lms.saved()).toHaveLength(1)
    expect(lastOf(started)).toMatchObject({
      status: 'incomplete',
      score: null,
      interactions: [],
      registrations: [],
    })
    expect(statusOf(started)).toEqual({ type: 'saved', at: started.clock.now })
  })

  it('TRK-2 puts the id of its attempt into suspend_data and into the journal', () => {
    const started = startSession({ attempt: 'Xy7abc12' })
    const told = decodeRecord(lastOf(started).suspendData)
    expect(told.type === 'record' && told.record.attempt).toBe('Xy7abc12')
    expect(started.kept()?.record.attempt).toBe('Xy7abc12')
  })

  it('TRK-2b tells what the learner must know, until the learner has read it', () => {
    const { session } = startSession({ launch: makeLaunch({ credit: false }) })
    const [notice] = session.store.getState().notices
    expect(notice).toEqual({ type: 'no-credit' })
    if (notice) session.dismissNotice(notice)
    expect(session.store.getState().notices).toEqual([])
  })
})

describe('an act', () => {
  it('TRK-6b is kept on the device at once and shown as such, and not sent', () => {
    const started = startSession()
    started.session.act(answer(0, 'a', true), 8.4)
    expect(started.kept()).toMatchObject({
      record: { items: { 0: { tries: 1, first: { code: 'a', correct: true } } } },
      unconfirmed: [0],
      timings: { 0: { at: started.clock.now, latencySeconds: 8 } },
    })
    expect(recordOf(started).items[0]?.first.correct).toBe(true)
    expect(statusOf(started)).toEqual({ type: 'on-device' })
    expect(started.lms.saved()).toHaveLength(1)
  })

  it('TRK-6b that changes nothing is not counted as a change', () => {
    const started = startSession()
    started.session.act(null)
    started.session.act(submitQuiz(0))
    started.session.milestone()
    started.session.act(submitQuiz(0))
    expect(statusOf(started).type).toBe('saved')
    started.session.signal({ type: 'hidden' })
    expect(started.lms.saved()).toHaveLength(2)
  })
})

describe('milestones', () => {
  it('TRK-6 send all that has changed, in two writes for a lesson with its quiz', () => {
    const started = startSession()
    const [lesson] = started.session.course.lessons
    for (const act of lesson ? completeLesson(lesson) : []) started.session.act(act)
    started.session.milestone()
    started.session.milestone()
    expect(started.lms.saved()).toHaveLength(3)
    expect(lastOf(started)).toMatchObject({
      status: 'incomplete',
      objectives: [{ id: 'L01_lesson-1', score: 100, status: 'completed' }],
    })
    expect(started.lms.saved()[1]?.interactions.map(({ index }) => index)).toEqual([0, 1, 2])
  })

  it('TRK-4 tell a response once, whatever comes after it', () => {
    const started = startSession()
    started.session.act(answer(0, 'b', false))
    started.session.milestone()
    started.session.act(answer(0, 'a', true, 2))
    started.session.milestone()
    const told = started.lms.saved().map(({ interactions }) => interactions.map(({ response }) => response))
    expect(told).toEqual([[], ['b'], []])
    expect(started.kept()?.unconfirmed).toEqual([])
    expect(started.kept()?.timings).toEqual({})
  })

  it("TRK-4b tell the next final's answers in the same slots", () => {
    const started = startSession()
    const slot = 6
    started.session.act(submitFinal(1, 0, [{ slot, code: 'b', correct: false }]))
    started.session.milestone()
    started.session.act(submitFinal(2, 100, [{ slot, code: 'a', correct: true }]))
    started.session.milestone()
    const told = started.lms.saved().map(({ interactions }) => interactions.map(({ response }) => response))
    expect(told).toEqual([[], ['b'], ['a']])
    expect(started.kept()?.unconfirmed).toEqual([])
  })

  it('TRK-4a register interactions once', () => {
    const started = startSession()
    started.session.act(answer(2, 't', true))
    started.session.milestone()
    started.session.act(answer(1, 'ac', true))
    started.session.act(answer(3, 'a', true))
    started.session.milestone()
    expect(started.lms.saved().map(({ registrations }) => registrations.map(({ index }) => index))).toEqual([
      [],
      [0, 1, 2],
      [3],
    ])
  })

  it('COD-9 make suspend_data differ at each write', () => {
    const started = startSession()
    started.session.milestone()
    started.session.milestone()
    expect(new Set(started.lms.saved().map(({ suspendData }) => suspendData)).size).toBe(3)
  })
})

describe('the time of a session', () => {
  it('TRK-9a is told with every write: the running total of active time', () => {
    const started = startSession()
    started.clock.now += 60_000
    started.session.act(reach(0, 0))
    started.session.milestone()
    started.clock.now += 3_600_000
    started.session.countTime(noteAct)
    started.session.milestone()
    expect(started.lms.saved().map(({ sessionSeconds }) => sessionSeconds)).toEqual([0, 60, 240])
  })
})

describe('without a milestone', () => {
  it('TRK-6 is written when the page is hidden and when five minutes have passed, if something changed', () => {
    const started = startSession()
    started.session.signal({ type: 'hidden' })
    expect(started.lms.saved()).toHaveLength(1)
    started.session.act(reach(0, 0))
    started.session.signal({ type: 'hidden' })
    expect(started.lms.saved()).toHaveLength(2)
    started.session.act(reach(0, 1))
    started.session.signal(clockOf(started))
    expect(started.lms.saved()).toHaveLength(2)
    started.clock.now += heartbeatMs
    started.session.signal(clockOf(started))
    expect(started.lms.saved()).toHaveLength(3)
  })
})

describe('the end', () => {
  it('TRK-9 writes everything and ends the session at the LMS once', async () => {
    const started = startSession()
    started.session.act(answer(0, 'a', true))
    await started.session.saveAndExit()
    expect(started.lms.terminated()).toBe(true)
    expect(started.lms.saved()).toHaveLength(2)
    expect(lastOf(started).interactions.map(({ index }) => index)).toEqual([0])
    expect(started.session.store.getState().ended).toBe(true)
    expect(statusOf(started).type).toBe('saved')
    started.session.leave()
    started.session.milestone()
    await started.session.saveAndExit()
    expect(started.lms.saved()).toHaveLength(2)
    expect(statusOf(started).type).toBe('saved')
  })

  it('TRK-9 keeps on the device what the LMS refused at the end', async () => {
    const started = startSession()
    started.session.act(answer(0, 'a', true))
    started.lms.answerWith({ type: 'refused', reason: 'no session' })
    await started.session.saveAndExit()
    expect(statusOf(started)).toEqual({ type: 'not-saved', reason: 'no session' })
    expect(started.kept()).toMatchObject({ unconfirmed: [0], record: { items: { 0: { tries: 1 } } } })
  })
})
