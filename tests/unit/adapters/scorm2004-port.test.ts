import { describe, expect, it } from 'vitest'
import { FakeScorm2004Api } from '../../support/fake-scorm-api'
import { makeFacts } from '../../support/make-facts'
import { scorm2004Edition } from '../../support/scorm-editions'

describe('a session of SCORM 2004', () => {
  it('TRK-9 asks for suspendAll just before it commits and ends, and not before', async () => {
    const api = new FakeScorm2004Api()
    const port = scorm2004Edition.portOver(api)
    await port.connect()
    expect(await port.save(makeFacts())).toEqual({ type: 'saved' })
    expect(api.calls).not.toContain('adl.nav.request')
    expect(await port.terminate(makeFacts())).toEqual({ type: 'saved' })
    expect(api.calls.slice(-4)).toEqual(['cmi.suspend_data', 'adl.nav.request', 'Commit', 'Terminate'])
    expect(api.values.get('adl.nav.request')).toBe('suspendAll')
    expect(await port.terminate(makeFacts())).toMatchObject({ type: 'refused' })
  })

  it.each(['cmi.suspend_data', 'cmi.completion_status'])('TRK-7 is refused where %s is', async (element) => {
    const api = new FakeScorm2004Api()
    const port = scorm2004Edition.portOver(api)
    await port.connect()
    api.refuses = [element]
    api.lastError = '406'
    expect(await port.save(makeFacts())).toEqual({
      type: 'refused',
      reason: `${element}: 406 General exception`,
    })
  })

  it('TRK-7 is saved where an LMS knows only part of the data model', async () => {
    const api = new FakeScorm2004Api()
    const port = scorm2004Edition.portOver(api)
    await port.connect()
    api.refuses = ['cmi.progress_measure', 'cmi.score.scaled', 'cmi.location', 'adl.nav.request']
    expect(await port.save(makeFacts({ score: 80 }))).toEqual({ type: 'saved' })
  })

  it('TRK-7 gives the reason of a commit that is refused', async () => {
    const api = new FakeScorm2004Api()
    const port = scorm2004Edition.portOver(api)
    await port.connect()
    api.commits = 'false'
    api.lastError = '391'
    expect(await port.save(makeFacts())).toEqual({ type: 'refused', reason: '391 General exception' })
  })
})
