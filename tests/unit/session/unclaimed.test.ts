import { describe, expect, it } from 'vitest'
import { memoryBrowser, memoryLms } from '../../../src/adapters/memory'
import type { Answer, JournalPort, LaunchFacts, LaunchQuestion, LmsPort } from '../../../src/core/tracking'
import { launchSession } from '../../../src/launch-session'
import { answer } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { launchAfter, makeLaunch } from '../../support/make-launch'

const { origin } = makeLaunch()
let launches = 0

/** Launches in a page of a browser; says what the learner was asked. */
const open = async (lms: LmsPort, journals: JournalPort, choice: Answer = 'device') => {
  const asked: LaunchQuestion['type'][] = []
  const turn = ++launches
  const session = await launchSession({
    reconnect: () => undefined,
    course: makeCourse(),
    lms,
    journals,
    origin,
    now: () => Date.UTC(2026, 4, 17, 9),
    random: () => (turn % 100) / 100,
    ask: ({ type }) => {
      asked.push(type)
      return Promise.resolve(choice)
    },
  })
  return { session, asked, items: () => Object.keys(session.store.getState().record.items) }
}
const refusing = (): LmsPort => ({
  ...memoryLms(makeLaunch()),
  connect: () => Promise.resolve({ type: 'refused', reason: '101', known: null }),
})
const connecting = (facts: Partial<LaunchFacts> = {}) => memoryLms(makeLaunch(facts))

/** A browser in which somebody answered an item while the LMS refused its session. */
const afterRefusal = async () => {
  const browser = memoryBrowser()
  const { session } = await open(refusing(), browser.openPage())
  session.act(answer(0, 'a', true))
  return browser
}

describe('what was done while the LMS refused its session', () => {
  it('TRK-18 is asked about at the next launch, comes over and is told to the LMS', async () => {
    const browser = await afterRefusal()
    const lms = connecting()
    const { asked, items } = await open(lms, browser.openPage())
    expect(asked).toEqual(['unclaimed-progress'])
    expect(items()).toEqual(['0'])
    expect(
      lms
        .saved()
        .at(-1)
        ?.interactions.map(({ index }) => index),
    ).toEqual([0])
  })

  it('TRK-18 joins an attempt that the LMS holds', async () => {
    const before = connecting()
    const first = await open(before, memoryBrowser().openPage())
    first.session.act(answer(1, 'ac', true))
    first.session.milestone()
    const browser = await afterRefusal()
    const again = await open(memoryLms(launchAfter(makeLaunch(), before.saved())), browser.openPage())
    expect(again.items()).toEqual(['0', '1'])
  })

  it('TRK-18 is asked about nobody else once it has an owner', async () => {
    const browser = await afterRefusal()
    await open(connecting(), browser.openPage())
    const other = await open(connecting({ learnerId: 'learner-2' }), browser.openPage())
    expect(other.asked).toEqual([])
    expect(other.items()).toEqual([])
  })

  it('TRK-18 stays where it is when declined, for others, and is not asked about again', async () => {
    const browser = await afterRefusal()
    const lms = connecting()
    const declined = await open(lms, browser.openPage(), 'fresh')
    expect(declined.items()).toEqual([])
    const again = await open(memoryLms(launchAfter(makeLaunch(), lms.saved())), browser.openPage())
    expect(again.asked).toEqual([])
    const other = await open(connecting({ learnerId: 'learner-2' }), browser.openPage())
    expect(other.items()).toEqual(['0'])
  })

  it('TRK-18 stays for others where a learner who was not asked has done the same', async () => {
    const browser = await afterRefusal()
    const before = connecting()
    const same = await open(before, memoryBrowser().openPage())
    same.session.act(answer(0, 'a', true))
    same.session.milestone()
    const again = await open(memoryLms(launchAfter(makeLaunch(), before.saved())), browser.openPage())
    expect(again.asked).toEqual([])
    const other = await open(connecting({ learnerId: 'learner-2' }), browser.openPage())
    expect(other.items()).toEqual(['0'])
  })

  it('TRK-18 keeps it for the next launch where the device has no room for it under the learner', async () => {
    const browser = await afterRefusal()
    await open(connecting(), { ...browser.openPage(), write: () => false })
    expect((await open(connecting(), browser.openPage())).asked).toEqual(['unclaimed-progress'])
  })

  it('TRK-18 is no question in a review, in a preview, or for a guest', async () => {
    const browser = await afterRefusal()
    for (const facts of [{ mode: 'review' }, { mode: 'browse' }, { learnerId: 'guest' }] as const)
      expect((await open(connecting(facts), browser.openPage())).asked).toEqual([])
  })
})
