import { describe, expect, it } from 'vitest'
import { memoryBrowser } from '../../../src/adapters/memory'
import { unkeptHeartbeatMs, type JournalPort } from '../../../src/core/tracking'
import { answer, completeLesson, submitFinal } from '../../support/acts'
import { makeLaunch } from '../../support/make-launch'
import { clockOf, lastOf, recordOf, startSession, statusOf } from '../../support/start-session'

const blocked: JournalPort = {
  read: () => null,
  write: () => false,
  erase: () => undefined,
  watch: () => () => undefined,
}

describe('modes', () => {
  it('TRK-10 writes nothing to the LMS in review, and keeps practice on the device', async () => {
    const started = startSession({ launch: makeLaunch({ mode: 'review', status: 'passed' }) })
    started.session.act(answer(0, 'a', true))
    started.session.milestone()
    started.session.signal({ type: 'hidden' })
    started.session.retrySave()
    await started.session.saveAndExit()
    expect(started.lms.saved()).toEqual([])
    expect(started.lms.terminated()).toBe(false)
    expect(statusOf(started)).toEqual({ type: 'review' })
    expect(started.kept()?.record.items[0]?.tries).toBe(1)
  })

  it('TRK-10 keeps nothing of a preview, neither in the LMS nor on the device', () => {
    const started = startSession({ launch: makeLaunch({ mode: 'browse' }) })
    started.session.act(answer(0, 'a', true))
    started.session.milestone()
    expect(started.lms.saved()).toEqual([])
    expect(started.kept()).toBeNull()
    expect(statusOf(started)).toEqual({ type: 'browse' })
    expect(recordOf(started).items[0]?.tries).toBe(1)
  })

  it('TRK-10 tells neither score nor end status without credit', () => {
    const started = startSession({ launch: makeLaunch({ credit: false }) })
    for (const lesson of started.session.course.lessons)
      completeLesson(lesson).forEach((act) => started.session.act(act))
    started.session.act(submitFinal(1, 100))
    started.session.milestone()
    expect(lastOf(started)).toMatchObject({ status: 'incomplete', score: null })
  })

  it('TRK-11 runs without an LMS on the journal alone', () => {
    const browser = memoryBrowser()
    const launch = makeLaunch({ host: 'device', learnerId: '' })
    const first = startSession({ launch, withLms: false, journals: browser.openPage() })
    first.session.act(answer(0, 'a', true))
    first.session.milestone()
    expect(statusOf(first)).toEqual({ type: 'local' })
    const again = startSession({ launch, withLms: false, journals: browser.openPage(), answer: 'device' })
    expect(recordOf(again).items[0]?.tries).toBe(1)
  })
})

describe('a device that keeps nothing', () => {
  it('TRK-12b is told where there is no LMS either', () => {
    const started = startSession({
      withLms: false,
      journals: blocked,
      launch: makeLaunch({ host: 'device' }),
    })
    expect(statusOf(started)).toEqual({ type: 'nowhere' })
    started.session.act(answer(0, 'a', true))
    expect(statusOf(started)).toEqual({ type: 'nowhere' })
    expect(recordOf(started).items[0]?.tries).toBe(1)
  })

  it('TRK-12b loses nothing that the LMS takes', () => {
    const started = startSession({ journals: blocked })
    started.session.act(answer(0, 'a', true))
    started.session.milestone()
    expect(statusOf(started).type).toBe('saved')
    expect(lastOf(started).interactions).toHaveLength(1)
  })
})

it('TRK-12b says of a device that keeps nothing that the change is in the page alone, and writes soon', () => {
  const started = startSession({ journals: blocked })
  started.session.act(answer(0, 'a', true))
  expect(statusOf(started)).toEqual({ type: 'in-page' })
  expect(started.session.store.getState().kept).toBe(false)
  started.clock.now += unkeptHeartbeatMs
  started.session.signal(clockOf(started))
  expect(statusOf(started).type).toBe('saved')
})

it('TRK-12d erases what the device keeps and keeps nothing more', () => {
  const started = startSession()
  started.session.act(answer(0, 'a', true))
  started.session.eraseDevice()
  started.session.act(answer(1, 'a', true))
  expect(statusOf(started)).toEqual({ type: 'in-page' })
  started.session.milestone()
  expect(started.kept()).toBeNull()
})

describe('a session that writes nothing', () => {
  it.each(['browse', 'review'] as const)('TRK-14a lets the host hear of its end in %s mode', async (mode) => {
    const { session, lms } = startSession({ launch: makeLaunch({ mode }) })
    expect(lms.left()).toBe(false)
    await session.saveAndExit()
    expect(lms.left()).toBe(true)
    expect(lms.terminated()).toBe(false)
  })

  it('TRK-14a says no such thing where it writes', async () => {
    const { session, lms } = startSession()
    await session.saveAndExit()
    expect([lms.left(), lms.terminated()]).toEqual([false, true])
  })
})
