import { describe, expect, it } from 'vitest'
import { scorm2004Port } from '../../../src/adapters/scorm2004'
import type { LaunchFacts } from '../../../src/core/tracking'
import { FakeScorm2004Api } from '../../support/fake-scorm2004-api'
import { FakeWindow } from '../../support/fake-window'
import { makeFacts } from '../../support/make-facts'

const portOver = (api: unknown) => {
  const page = new FakeWindow()
  page.API_1484_11 = api
  return scorm2004Port(page, { language: 'en', describe: () => '' })
}
const launchOf = async (values: Record<string, string>): Promise<LaunchFacts> => {
  const connection = await portOver(new FakeScorm2004Api(values)).connect()
  if (connection.type !== 'connected') throw new Error(connection.type)
  return connection.launch
}

describe('a launch of SCORM 2004', () => {
  it('TRK-1 reads all that the LMS says', async () => {
    const launch = await launchOf({
      'cmi.mode': 'normal',
      'cmi.credit': 'credit',
      'cmi.entry': 'resume',
      'cmi.completion_status': 'incomplete',
      'cmi.success_status': 'unknown',
      'cmi.score.scaled': '0.625',
      'cmi.learner_id': 'ada-7',
      'cmi.learner_name': 'Lovelace, Ada',
      'cmi.suspend_data': '1AAL5SXw.AgBvfFj1DMA',
      'cmi.interactions._count': '12',
    })
    expect(launch).toEqual({
      host: 'scorm2004',
      mode: 'normal',
      credit: true,
      entry: 'resume',
      status: 'incomplete',
      score: 62.5,
      suspendData: '1AAL5SXw.AgBvfFj1DMA',
      interactionCount: 12,
      learnerId: 'ada-7',
      learnerName: 'Ada Lovelace',
      origin: 'https://lms.example',
      passMark: null,
      returnUrl: null,
    })
  })

  it('TRK-11 takes an LMS that says nothing for a normal launch with credit', async () => {
    expect(await launchOf({})).toMatchObject({
      mode: 'normal',
      credit: true,
      entry: 'unknown',
      status: 'unknown',
      score: null,
      suspendData: '',
      interactionCount: 0,
      learnerId: '',
      learnerName: '',
    })
  })

  it.each([
    ['browse', 'browse'],
    ['Review', 'review'],
    ['', 'normal'],
    ['study', 'normal'],
  ])('TRK-10 reads the mode %j as %s', async (text, mode) => {
    expect((await launchOf({ 'cmi.mode': text })).mode).toBe(mode)
  })

  it.each([
    ['no-credit', false],
    ['credit', true],
    ['', true],
  ])('TRK-10 reads the credit %j as %s', async (text, credit) => {
    expect((await launchOf({ 'cmi.credit': text })).credit).toBe(credit)
  })

  it.each([
    ['ab-initio', 'ab-initio'],
    ['resume', 'resume'],
    ['', 'unknown'],
    ['again', 'unknown'],
  ])('TRK-1 reads the entry %j as %s', async (text, entry) => {
    expect((await launchOf({ 'cmi.entry': text })).entry).toBe(entry)
  })

  it.each([
    ['completed', 'passed', 'passed'],
    ['incomplete', 'Passed', 'passed'],
    ['completed', 'unknown', 'completed'],
    ['completed', 'failed', 'completed'],
    ['incomplete', 'failed', 'failed'],
    ['incomplete', 'unknown', 'incomplete'],
    ['not attempted', 'unknown', 'not attempted'],
    ['unknown', 'unknown', 'unknown'],
    ['', '', 'unknown'],
    ['null', 'undefined', 'unknown'],
  ])('TRK-3c reads completion %j and success %j as %s', async (completion, success, status) => {
    const launch = await launchOf({ 'cmi.completion_status': completion, 'cmi.success_status': success })
    expect(launch.status).toBe(status)
  })

  it.each<[scaled: string, raw: string, score: number | null]>([
    ['', '', null],
    ['0', '', 0],
    ['0.85', '12', 85],
    ['0,855', '', 85.5],
    ['0.6667', '', 66.67],
    ['1', '', 100],
    ['', '72', 72],
    ['1.5', '', null],
    ['-0.5', '', null],
    ['good', 'null', null],
    ['', '101', null],
  ])('TRK-11 reads the score scaled %j, raw %j as %j', async (scaled, raw, score) => {
    expect((await launchOf({ 'cmi.score.scaled': scaled, 'cmi.score.raw': raw })).score).toBe(score)
  })
})

const answering = (answer: () => unknown) => ({
  Initialize: answer,
  Terminate: answer,
  GetValue: answer,
  SetValue: answer,
  Commit: answer,
  GetLastError: answer,
  GetErrorString: answer,
  GetDiagnostic: answer,
})
const fail = (): never => {
  throw new Error('403')
}

describe('an LMS of SCORM 2004 with strange answers', () => {
  it.each<[string, () => unknown, string]>([
    ['an empty text', () => '', 'refused'],
    ['null', () => null, 'refused'],
    ['undefined', () => undefined, 'refused'],
    ['0', () => 0, 'refused'],
    ['an object', () => ({}), 'refused'],
    ['a throw', fail, 'refused'],
    ['true', () => true, 'connected'],
    ['the word true', () => 'true', 'connected'],
  ])('TRK-11 never breaks a launch: %s to everything', async (_case, answer, type) => {
    expect((await portOver(answering(answer)).connect()).type).toBe(type)
  })

  it.each<[string, () => unknown]>([
    ['an empty text', () => ''],
    ['null', () => null],
    ['the word undefined', () => 'undefined'],
    ['a throw', fail],
  ])('TRK-11 takes %s to every question for nothing', async (_case, answer) => {
    const connection = await portOver({ ...answering(answer), Initialize: () => 'true' }).connect()
    expect(connection).toMatchObject({
      type: 'connected',
      launch: { suspendData: '', score: null, interactionCount: 0, learnerId: '', learnerName: '' },
    })
  })

  it('TRK-1 takes a session that was opened already for a success', async () => {
    const opened = { ...answering(() => ''), Initialize: () => 'false', GetLastError: () => 103 }
    expect((await portOver(opened).connect()).type).toBe('connected')
  })

  it('TRK-11 knows the API of SCORM 1.2 for no API of its own', async () => {
    const page = new FakeWindow()
    page.API = { LMSInitialize: () => 'true' }
    const port = scorm2004Port(page, { language: 'en', describe: () => '' })
    expect((await port.connect()).type).toBe('absent')
  })
})

describe('a session of SCORM 2004', () => {
  it('TRK-9 asks for suspendAll just before it commits and ends, and not before', async () => {
    const api = new FakeScorm2004Api()
    const port = portOver(api)
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
    const port = portOver(api)
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
    const port = portOver(api)
    await port.connect()
    api.refuses = ['cmi.progress_measure', 'cmi.score.scaled', 'cmi.location', 'adl.nav.request']
    expect(await port.save(makeFacts({ score: 80 }))).toEqual({ type: 'saved' })
  })

  it('TRK-7 gives the reason of a commit that is refused', async () => {
    const api = new FakeScorm2004Api()
    const port = portOver(api)
    await port.connect()
    api.commits = 'false'
    api.lastError = '391'
    expect(await port.save(makeFacts())).toEqual({ type: 'refused', reason: '391 General exception' })
  })
})
