import { describe, expect, it } from 'vitest'
import { memoryBrowser } from '../../../src/adapters/memory'
import {
  emptyJournal,
  longestFreezeMs,
  readJournal,
  type JournalPort,
  type LmsFacts,
  type LmsPort,
  type SaveAnswer,
} from '../../../src/core/tracking'
import { emptyRecord } from '../../../src/core/record'
import { createSession } from '../../../src/ui/state'
import { answer } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { makeLaunch } from '../../support/make-launch'

/** An LMS that answers when the test says so, as one over a slow line does. */
const slowLms = () => {
  const asked: { readonly facts: LmsFacts; readonly ends: boolean; answer: (given: SaveAnswer) => void }[] =
    []
  const ask = (ends: boolean) => (facts: LmsFacts) =>
    new Promise<SaveAnswer>((resolve) => asked.push({ facts, ends, answer: resolve }))
  const launch = makeLaunch({ host: 'cmi5' })
  const port: LmsPort = {
    connect: () => Promise.resolve({ type: 'connected', launch }),
    save: ask(false),
    terminate: ask(true),
    leave: () => Promise.resolve(),
  }
  return { asked, port, launch }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

/** A page of a browser that hears nothing of the others, as one in the back-forward cache. */
const deafPage = (browser: ReturnType<typeof memoryBrowser>): JournalPort => ({
  ...browser.openPage(),
  watch: () => () => undefined,
})

const start = (journals: JournalPort = memoryBrowser().openPage()) => {
  const lms = slowLms()
  const clock = { now: 1_000 }
  const session = createSession({
    course: makeCourse({ lessons: 2, segments: 2, items: 3 }),
    launch: lms.launch,
    launched: { type: 'launched', journal: emptyJournal(emptyRecord('attempt1')), notices: [] },
    lms: lms.port,
    refusal: null,
    journals,
    journalKey: 'key',
    now: () => clock.now,
    random: () => 0.5,
  })
  const reply = async (place: number, given: SaveAnswer) => {
    clock.now += longestFreezeMs
    lms.asked[place]?.answer(given)
    await settled()
  }
  const indexes = () => lms.asked.map(({ facts }) => facts.interactions.map(({ index }) => index))
  return { session, asked: lms.asked, reply, indexes, status: () => session.store.getState().save.type }
}

describe('an LMS that answers late', () => {
  it('TRK-6d is asked one thing at a time, and told the rest as soon as it has answered', async () => {
    const { session, asked, reply, indexes } = start()
    session.act(answer(0, 'a', true))
    session.milestone()
    session.act(answer(1, 'ac', true))
    session.milestone()
    expect(asked).toHaveLength(1)
    await reply(0, { type: 'saved' })
    expect(asked).toHaveLength(2)
    await reply(1, { type: 'saved' })
    expect(indexes()).toEqual([[], [0, 1]])
  })

  it('TRK-6d has saved nothing that came after it was asked', async () => {
    const { session, reply, status } = start()
    session.act(answer(0, 'a', true))
    await reply(0, { type: 'saved' })
    expect(status()).toBe('on-device')
    session.signal({ type: 'hidden' })
    await reply(1, { type: 'saved' })
    expect(status()).toBe('saved')
  })

  it('TRK-8a may repeat by itself however long it took, because nobody was kept waiting', async () => {
    const { session, asked, reply } = start()
    await reply(0, { type: 'refused', reason: 'offline' })
    session.signal({ type: 'clock', now: 10_000, online: true, typing: false })
    expect(asked).toHaveLength(2)
  })

  it('TRK-9 is asked to end the session after the write in flight', async () => {
    const { session, asked, reply } = start()
    session.act(answer(0, 'a', true))
    const ended = session.saveAndExit()
    await settled()
    expect(asked.map(({ ends }) => ends)).toEqual([false])
    await reply(0, { type: 'saved' })
    expect(asked.map(({ ends }) => ends)).toEqual([false, true])
    await reply(1, { type: 'saved' })
    await ended
    expect(session.store.getState()).toMatchObject({ ended: true, save: { type: 'saved' } })
  })

  it('TRK-9c is not said to have saved what is done while it answers the end of the session', async () => {
    const { session, asked, reply, status } = start()
    await reply(0, { type: 'saved' })
    void session.saveAndExit()
    await settled()
    session.act(answer(0, 'a', true))
    expect(status()).toBe('on-device')
    await reply(1, { type: 'saved' })
    expect(status()).toBe('on-device')
    expect(asked).toHaveLength(2)
  })

  it('TRK-12c overwrites nothing with its answer that another page kept meanwhile', async () => {
    const browser = memoryBrowser()
    const [still, live] = [start(deafPage(browser)), start(browser.openPage())]
    still.session.act(answer(0, 'a', true))
    live.session.act(answer(1, 'b', true))
    await still.reply(0, { type: 'saved' })
    expect(still.status()).not.toBe('saved')
    const kept = readJournal(browser.openPage().read('key'))?.record.items ?? {}
    expect(Object.keys(kept)).toEqual(['0', '1'])
  })

  it('TRK-9 is not waited for when the page goes away', () => {
    const { session, asked } = start()
    session.act(answer(0, 'a', true))
    session.leave()
    expect(asked.map(({ ends }) => ends)).toEqual([false, true])
    expect(asked[1]?.facts.interactions.map(({ index }) => index)).toEqual([0])
  })
})
