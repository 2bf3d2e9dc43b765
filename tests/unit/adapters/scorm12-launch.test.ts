import { describe, expect, it } from 'vitest'
import { scorm12Port } from '../../../src/adapters/scorm12'
import type { LaunchFacts } from '../../../src/core/tracking'
import { FakeScorm12Api } from '../../support/fake-scorm12-api'
import { FakeWindow } from '../../support/fake-window'

const connect = (api: unknown) => {
  const page = new FakeWindow()
  page.API = api
  return scorm12Port(page).connect()
}
const launchOf = async (values: Record<string, string>): Promise<LaunchFacts> => {
  const connection = await connect(new FakeScorm12Api(values))
  if (connection.type !== 'connected') throw new Error(connection.type)
  return connection.launch
}

describe('a launch', () => {
  it('TRK-1 reads all that the LMS says', async () => {
    const launch = await launchOf({
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.credit': 'credit',
      'cmi.core.entry': 'resume',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.score.raw': '62.5',
      'cmi.core.student_id': 'ada-7',
      'cmi.core.student_name': 'Lovelace, Ada',
      'cmi.suspend_data': '1AAL5SXw.AgBvfFj1DMA',
      'cmi.interactions._count': '12',
    })
    expect(launch).toEqual({
      host: 'scorm12',
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
    expect((await launchOf({ 'cmi.core.lesson_mode': text })).mode).toBe(mode)
  })

  it.each([
    ['no-credit', false],
    ['No-Credit', false],
    ['credit', true],
    ['', true],
  ])('TRK-10 reads the credit %j as %s', async (text, credit) => {
    expect((await launchOf({ 'cmi.core.credit': text })).credit).toBe(credit)
  })

  it.each<[string, number | null]>([
    ['', null],
    ['0', 0],
    ['85', 85],
    ['85.5', 85.5],
    ['85,5', 85.5],
    ['100', 100],
    ['101', null],
    ['-1', null],
    ['1.234,5', null],
    ['good', null],
    ['null', null],
    ['NaN', null],
  ])('TRK-11 reads the score %j as %j', async (text, score) => {
    expect((await launchOf({ 'cmi.core.score.raw': text })).score).toBe(score)
  })

  it.each([
    ['3', 3],
    ['0', 0],
    ['', 0],
    ['-1', 0],
    ['2.5', 0],
    ['many', 0],
    ['undefined', 0],
  ])('TRK-11 reads the number of interactions %j as %i', async (text, count) => {
    expect((await launchOf({ 'cmi.interactions._count': text })).interactionCount).toBe(count)
  })

  it.each([
    ['Lovelace, Ada', 'Ada Lovelace'],
    ['Ada Lovelace', 'Ada Lovelace'],
    ['Lovelace,', 'Lovelace,'],
    ['', ''],
    ['null', ''],
    ['<b>Ada</b>', '<b>Ada</b>'],
  ])('TRK-11 reads the name %j as %j', async (text, name) => {
    expect((await launchOf({ 'cmi.core.student_name': text })).learnerName).toBe(name)
  })

  it.each(['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'])(
    'TRK-1 reads the status %s, in any case of letters',
    async (status) => {
      expect((await launchOf({ 'cmi.core.lesson_status': status.toUpperCase() })).status).toBe(status)
    },
  )
})

const answering = (answer: () => unknown) => ({
  LMSInitialize: answer,
  LMSFinish: answer,
  LMSGetValue: answer,
  LMSSetValue: answer,
  LMSCommit: answer,
  LMSGetLastError: answer,
  LMSGetErrorString: answer,
  LMSGetDiagnostic: answer,
})
const fail = (): never => {
  throw new Error('401')
}

describe('an LMS with strange answers', () => {
  it.each<[string, () => unknown, string]>([
    ['an empty text', () => '', 'refused'],
    ['null', () => null, 'refused'],
    ['the word null', () => 'null', 'refused'],
    ['undefined', () => undefined, 'refused'],
    ['0', () => 0, 'refused'],
    ['false', () => false, 'refused'],
    ['an object', () => ({}), 'refused'],
    ['a throw', fail, 'refused'],
    ['1', () => 1, 'connected'],
    ['true', () => true, 'connected'],
    ['the word true', () => 'true', 'connected'],
  ])('TRK-11 never breaks a launch: %s to everything', async (_case, answer, type) => {
    expect((await connect(answering(answer))).type).toBe(type)
  })

  it.each<[string, () => unknown]>([
    ['an empty text', () => ''],
    ['null', () => null],
    ['the word null', () => 'null'],
    ['undefined', () => undefined],
    ['the word undefined', () => 'undefined'],
    ['a throw', fail],
  ])('TRK-11 takes %s to every question for nothing', async (_case, answer) => {
    const connection = await connect({ ...answering(answer), LMSInitialize: () => 'true' })
    expect(connection).toMatchObject({
      type: 'connected',
      launch: { suspendData: '', score: null, interactionCount: 0, learnerId: '', learnerName: '' },
    })
  })

  it('TRK-11 opens where an LMS offers nothing but to open', async () => {
    expect((await connect({ LMSInitialize: () => 'true' })).type).toBe('connected')
  })

  it('TRK-1 takes a session that was opened already for a success', async () => {
    const opened = { ...answering(() => ''), LMSInitialize: () => 'false', LMSGetLastError: () => 101 }
    expect((await connect(opened)).type).toBe('connected')
  })

  it('TRK-11 gives the reason of an LMS that does not open', async () => {
    const closed = {
      ...answering(() => ''),
      LMSInitialize: () => 'false',
      LMSGetLastError: () => '301',
      LMSGetErrorString: (code: string) => `Error ${code}`,
    }
    expect(await connect(closed)).toEqual({ type: 'refused', reason: '301 Error 301' })
  })
})
