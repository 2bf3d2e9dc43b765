import { describe, expect, it } from 'vitest'
import { memoryBrowser } from '../../../src/adapters/memory'
import type { SaveAnswer } from '../../../src/core/tracking'
import { answer, submitFinal } from '../../support/acts'
import { launchAfter, makeLaunch } from '../../support/make-launch'
import { startSession, statusOf, type StartedSession } from '../../support/start-session'

const saved: SaveAnswer = { type: 'saved' }
const sent: SaveAnswer = { type: 'sent' }
const refused: SaveAnswer = { type: 'refused', reason: 'session expired' }

const told = ({ lms }: StartedSession) =>
  lms.saved().map(({ interactions }) => interactions.map(({ index }) => index))

/** Answers slot 0 while the LMS gives an answer, and slot 1 after it saves again. */
const withDoubtfulWrite = (doubt: SaveAnswer) => {
  const browser = memoryBrowser()
  const started = startSession({ journals: browser.openPage() })
  started.session.act(answer(0, 'a', true))
  started.lms.answerWith(doubt)
  started.session.milestone()
  const afterDoubt = statusOf(started)
  started.lms.answerWith(saved)
  started.session.act(answer(1, 'ac', true))
  started.session.milestone()
  return { browser, started, afterDoubt }
}

describe('a write that the LMS refused', () => {
  const { browser, started, afterDoubt } = withDoubtfulWrite(refused)

  it('TRK-7 shows as not saved, and as saved once a later one is taken', () => {
    expect(afterDoubt).toEqual({ type: 'not-saved', reason: 'session expired' })
    expect(statusOf(started).type).toBe('saved')
  })

  it('TRK-7 is told again on this page', () => {
    expect(told(started)).toEqual([[], [0, 1]])
  })

  it('TRK-7a stays unconfirmed although a later one is saved', () => {
    expect(started.kept()?.unconfirmed).toEqual([0])
    expect(Object.keys(started.kept()?.timings ?? {})).toEqual(['0'])
  })

  it('TRK-7a is told again at the next launch with its time, and confirmed then', () => {
    const launch = launchAfter(makeLaunch(), started.lms.saved())
    const next = startSession({ launch, journals: browser.openPage() })
    expect(next.lms.saved()[0]?.interactions).toMatchObject([
      { index: 0, response: 'a', at: started.clock.now },
    ])
    expect(next.kept()?.unconfirmed).toEqual([])
  })
})

describe('a write that was sent and not waited for', () => {
  const { browser, started, afterDoubt } = withDoubtfulWrite(sent)

  it('TRK-7 shows as sent', () => {
    expect(afterDoubt).toEqual({ type: 'sent', at: started.clock.now })
  })

  it('TRK-7 is not told again on this page', () => {
    expect(told(started)).toEqual([[], [0], [1]])
  })

  it('TRK-7a stays unconfirmed until the next launch tells it again', () => {
    expect(started.kept()?.unconfirmed).toEqual([0])
    const launch = launchAfter(makeLaunch(), started.lms.saved())
    const next = startSession({ launch, journals: browser.openPage() })
    expect(told(next)[0]).toEqual([0])
    expect(next.kept()?.unconfirmed).toEqual([])
  })
})

describe('the next launch', () => {
  it('TRK-7a tells what the LMS lost after it had said saved, finals too', () => {
    const browser = memoryBrowser()
    const first = startSession({ journals: browser.openPage() })
    first.session.act(answer(0, 'a', true))
    first.session.milestone()
    const before = launchAfter(makeLaunch(), first.lms.saved())
    first.session.act(answer(1, 'ac', true))
    first.session.act(submitFinal(1, 50, [{ slot: 6, code: 'a', correct: true }]))
    first.session.milestone()
    expect(first.kept()?.unconfirmed).toEqual([])
    const next = startSession({ launch: before, journals: browser.openPage() })
    expect(told(next)[0]).toEqual([1, 6])
    expect(next.lms.saved()[0]?.score).toBe(50)
  })

  it('TRK-2b tells everything again where the LMS lost its state', () => {
    const browser = memoryBrowser()
    const first = startSession({ journals: browser.openPage() })
    first.session.act(answer(0, 'a', true))
    first.session.act(answer(2, 't', true))
    first.session.milestone()
    const emptied = { ...launchAfter(makeLaunch(), first.lms.saved()), suspendData: '' }
    const next = startSession({ launch: emptied, journals: browser.openPage() })
    expect(told(next)[0]).toEqual([0, 2])
    expect(next.session.store.getState().notices).toEqual([{ type: 'lms-lost-progress' }])
  })

  it('TRK-2c goes on with an attempt whose page was gone before it wrote, and tells it', () => {
    const browser = memoryBrowser()
    const first = startSession({ journals: browser.openPage(), attempt: 'offline1', withLms: false })
    first.session.act(answer(0, 'a', true))
    const next = startSession({ journals: browser.openPage(), attempt: 'unused01' })
    expect(next.session.store.getState().record.attempt).toBe('offline1')
    expect(told(next)[0]).toEqual([0])
    expect(next.kept()).toMatchObject({ unconfirmed: [], confirmed: true })
  })

  it.each([refused, sent])('TRK-16a asks about an attempt whose every write was %o', (lmsAnswer) => {
    const browser = memoryBrowser()
    const first = startSession({ journals: browser.openPage(), lmsAnswer, attempt: 'offline1' })
    first.session.act(answer(0, 'a', true))
    expect(first.kept()).toMatchObject({ confirmed: false })
    const parts = { journals: browser.openPage(), attempt: 'second01', answer: 'device' } as const
    expect(startSession(parts).session.store.getState().record).toMatchObject({
      attempt: 'second01',
      items: { 0: { first: { code: 'a' } } },
    })
  })

  it('TRK-16 counts the attempt as surely taken once a write was answered', () => {
    const started = startSession({ lmsAnswer: sent })
    expect(started.kept()?.confirmed).toBe(false)
    started.lms.answerWith({ type: 'saved' })
    started.session.milestone()
    expect(started.kept()?.confirmed).toBe(true)
    started.lms.answerWith(refused)
    started.session.milestone()
    expect(started.kept()?.confirmed).toBe(true)
  })

  it('TRK-2a never brings back by itself an attempt that the LMS had answered and no longer has', () => {
    const browser = memoryBrowser()
    const first = startSession({ journals: browser.openPage(), attempt: 'deleted1' })
    first.session.act(answer(0, 'a', true))
    first.session.leave()
    const next = startSession({ journals: browser.openPage(), attempt: 'second01', answer: 'fresh' })
    expect(next.session.store.getState().record).toMatchObject({ attempt: 'second01', items: {} })
    expect(next.kept()?.aside).toHaveLength(1)
    const third = startSession({
      launch: launchAfter(makeLaunch(), next.lms.saved()),
      journals: browser.openPage(),
      attempt: 'third001',
    })
    expect(third.session.store.getState().record).toMatchObject({ attempt: 'second01', items: {} })
  })
})
