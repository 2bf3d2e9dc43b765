import { expect, it } from 'vitest'
import { memoryBrowser } from '../../../src/adapters/memory'
import type { JournalPort } from '../../../src/core/tracking'
import { launchSession } from '../../../src/launch-session'
import { answer } from '../../support/acts'
import { FakeScorm12Api } from '../../support/fake-scorm-api'
import { makeCourse } from '../../support/make-course'
import { scorm12Edition } from '../../support/scorm-editions'

let launches = 0

const open = async (api: FakeScorm12Api, journals: JournalPort) => {
  const turn = ++launches
  const session = await launchSession({
    course: makeCourse(),
    lms: scorm12Edition.portOver(api),
    journals,
    origin: 'https://lms.example',
    now: () => 0,
    random: () => (turn % 100) / 100,
    reconnect: () => undefined,
    ask: ({ type }) => Promise.reject(new Error(`${type} was asked`)),
  })
  return { session, items: () => Object.keys(session.store.getState().record.items) }
}

it('TRK-2h goes on with what the device holds and writes nothing to an LMS whose state fails to be read; the next launch tells it', async () => {
  const [api, browser] = [new FakeScorm12Api({ 'cmi.core.student_id': 'ada' }), memoryBrowser()]
  const first = await open(api, browser.openPage())
  first.session.act(answer(0, 'a', true))
  await first.session.saveAndExit()

  api.values.set('cmi.core.entry', 'resume')
  const held = new Map(api.values)
  const read = api.LMSGetValue
  api.LMSGetValue = (element) => {
    if (element === 'cmi.suspend_data') throw new Error('401')
    return read(element)
  }
  const second = await open(api, browser.openPage())
  second.session.act(answer(1, 'ac', false))
  expect(second.session.store.getState().save).toMatchObject({ type: 'not-connected' })
  await second.session.saveAndExit()
  expect(second.items()).toEqual(['0', '1'])
  expect(api.values).toEqual(held)

  api.LMSGetValue = read
  const third = await open(api, browser.openPage())
  await third.session.saveAndExit()
  // Another device reads it from the LMS.
  expect((await open(api, memoryBrowser().openPage())).items()).toEqual(['0', '1'])
})
