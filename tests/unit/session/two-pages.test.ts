import { describe, expect, it } from 'vitest'
import { memoryBrowser } from '../../../src/adapters/memory'
import { decodeRecord } from '../../../src/core/record'
import { answer, reach } from '../../support/acts'
import { launchAfter, makeLaunch } from '../../support/make-launch'
import { startSession, type StartedSession } from '../../support/start-session'

/** Two pages of one browser with the same attempt, as a second tab or a second window of the LMS gives them. */
const openTwo = () => {
  const browser = memoryBrowser()
  const one = startSession({ journals: browser.openPage() })
  const other = startSession({
    launch: launchAfter(makeLaunch(), one.lms.saved()),
    journals: browser.openPage(),
  })
  return { browser, one, other }
}
const itemsOf = ({ session }: StartedSession) => Object.keys(session.store.getState().record.items)

describe('two pages of one browser', () => {
  it('TRK-12c show at once what the other one did', () => {
    const { one, other } = openTwo()
    one.session.act(answer(0, 'a', true))
    expect(itemsOf(other)).toEqual(['0'])
    other.session.act(answer(1, 'ac', true))
    expect(itemsOf(one)).toEqual(['0', '1'])
    expect(one.kept()?.record.items).toEqual(one.session.store.getState().record.items)
  })

  it('TRK-12f show as not saved what the other one did, until it is', () => {
    const { one, other } = openTwo()
    const chip = () => one.session.store.getState().save.type
    expect(chip()).toBe('saved')
    other.session.act(answer(0, 'a', true))
    expect(chip()).toBe('on-device')
    one.session.milestone()
    expect(chip()).toBe('saved')
    other.session.milestone()
    expect(chip()).toBe('saved')
  })

  it('TRK-12f show as not saved an act that the other one had done before, unheard', () => {
    const browser = memoryBrowser()
    const deaf = { ...browser.openPage(), watch: () => () => undefined }
    const one = startSession({ journals: deaf })
    const launch = launchAfter(makeLaunch(), one.lms.saved())
    const other = startSession({ launch, journals: browser.openPage() })
    other.session.act(reach(0, 0))
    one.session.act(reach(0, 0))
    expect(one.session.store.getState().save.type).toBe('on-device')
    expect(one.session.store.getState().record.segments).toEqual([0])
  })

  it('TRK-12c keep the first response of an item that both answer', () => {
    const { one, other } = openTwo()
    one.session.act(answer(0, 'b', false))
    other.session.act(answer(0, 'a', true, 2))
    expect(one.session.store.getState().record.items[0]).toMatchObject({
      tries: 2,
      first: { code: 'b' },
      latest: { code: 'a' },
    })
  })

  it('TRK-6c read the journal before each write, so that a stale page cannot win', () => {
    const browser = memoryBrowser()
    const page = browser.openPage()
    const deaf = { ...page, watch: () => () => undefined }
    const one = startSession({ journals: deaf })
    const other = startSession({
      launch: launchAfter(makeLaunch(), one.lms.saved()),
      journals: browser.openPage(),
    })
    other.session.act(answer(0, 'a', true))
    expect(itemsOf(one)).toEqual([])
    one.session.milestone()
    const facts = one.lms.saved().at(-1)
    const told = decodeRecord(facts?.suspendData ?? '')
    expect(told.type === 'record' && Object.keys(told.record.items)).toEqual(['0'])
    expect(facts?.interactions.map(({ index }) => index)).toEqual([0])
    expect(itemsOf(one)).toEqual(['0'])
  })

  it('TRK-6c never write the same suspend_data', () => {
    const { one, other } = openTwo()
    one.session.milestone()
    other.session.milestone()
    one.session.milestone()
    const texts = [...one.lms.saved(), ...other.lms.saved()].map(({ suspendData }) => suspendData)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('TRK-12c keep aside what either of them keeps aside', () => {
    const browser = memoryBrowser()
    const one = startSession({ journals: browser.openPage() })
    one.session.act(reach(0, 0))
    const cut = one.lms.saved().at(-1)?.suspendData.slice(0, -2) ?? ''
    const other = startSession({
      launch: makeLaunch({ entry: 'resume', suspendData: cut }),
      journals: browser.openPage(),
      answer: 'device',
    })
    expect(other.kept()?.aside).toEqual([cut])
    one.session.act(reach(0, 1))
    expect(one.kept()?.aside).toEqual([cut])
  })

  it('TRK-2 join nothing where they hold different attempts', () => {
    const browser = memoryBrowser()
    const one = startSession({ journals: browser.openPage(), attempt: 'attempt1' })
    one.session.act(answer(0, 'a', true))
    const other = startSession({ journals: browser.openPage(), attempt: 'attempt2', answer: 'fresh' })
    other.session.act(answer(1, 'a', true))
    expect(itemsOf(one)).toEqual(['0'])
    expect(itemsOf(other)).toEqual(['1'])
  })

  it('TRK-12e keep what both do with different attempts, each for the next launch of its own', () => {
    const browser = memoryBrowser()
    const one = startSession({ journals: browser.openPage(), attempt: 'attempt1' })
    const other = startSession({ journals: browser.openPage(), attempt: 'attempt2', answer: 'fresh' })
    one.session.act(answer(0, 'a', true))
    other.session.act(answer(1, 'ac', true))
    one.session.act(answer(2, 't', true))
    const again = (before: StartedSession) =>
      startSession({ launch: launchAfter(makeLaunch(), before.lms.saved()), journals: browser.openPage() })
    expect(itemsOf(again(one))).toEqual(['0', '2'])
    expect(itemsOf(again(other))).toEqual(['1'])
    expect(itemsOf(again(one))).toEqual(['0', '2'])
  })

  it('TRK-12e are together again once another page of their attempt takes the learner’s place', () => {
    const browser = memoryBrowser()
    const one = startSession({ journals: browser.openPage(), attempt: 'attempt1' })
    startSession({ journals: browser.openPage(), attempt: 'attempt2' })
    one.session.act(reach(0, 0))
    const launch = launchAfter(makeLaunch(), one.lms.saved())
    const again = startSession({ launch, journals: browser.openPage() })
    one.session.act(reach(0, 1))
    expect(again.session.store.getState().record.segments).toEqual([0, 1])
  })

  it('TRK-12e find what their attempt kept apart although the LMS gives nothing', () => {
    const browser = memoryBrowser()
    const journals = browser.openPage()
    const one = startSession({ journals, attempt: 'attempt1' })
    one.session.act(reach(0, 0))
    const apart = journals.read(one.key) ?? ''
    one.session.act(reach(0, 1))
    journals.write(`${one.key}:attempt1`, journals.read(one.key) ?? '')
    journals.write(one.key, apart)
    const launch = makeLaunch({ entry: 'resume' })
    const again = startSession({ launch, journals: browser.openPage() })
    expect(again.session.store.getState().record.segments).toEqual([0, 1])
  })

  it('TRK-12e lose nothing where a launch finds no room to move the other attempt aside', () => {
    const browser = memoryBrowser()
    const one = startSession({ journals: browser.openPage(), attempt: 'attempt1' })
    const other = startSession({ journals: browser.openPage(), attempt: 'attempt2' })
    one.session.act(reach(0, 0))
    other.session.act(reach(0, 1))
    const full = { ...browser.openPage(), write: () => false }
    const launch = launchAfter(makeLaunch(), one.lms.saved())
    startSession({ launch, journals: full })
    const again = startSession({ launch, journals: browser.openPage() })
    expect(again.session.store.getState().record.segments).toEqual([0])
  })

  it('TRK-12e go on hearing of each other after another attempt has taken the learner’s place', () => {
    const { browser, one, other } = openTwo()
    startSession({ journals: browser.openPage(), attempt: 'attempt2', answer: 'fresh' })
    one.session.act(answer(0, 'a', true))
    other.session.act(answer(1, 'ac', true))
    expect(itemsOf(one)).toEqual(['0', '1'])
    expect(itemsOf(other)).toEqual(['0', '1'])
  })

  it('TRK-12 keep apart two learners of one browser', () => {
    const browser = memoryBrowser()
    const ada = startSession({ journals: browser.openPage() })
    const grace = startSession({
      journals: browser.openPage(),
      launch: makeLaunch({ learnerId: 'learner-2' }),
    })
    ada.session.act(answer(0, 'a', true))
    expect(itemsOf(grace)).toEqual([])
    expect(grace.key).not.toBe(ada.key)
  })
})
