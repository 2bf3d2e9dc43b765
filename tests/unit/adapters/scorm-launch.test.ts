import { describe, expect, it } from 'vitest'
import { scorm2004Port } from '../../../src/adapters/scorm2004'
import { FakeWindow } from '../../support/fake-window'
import { launchOf, scorm12Edition, scorm2004Edition } from '../../support/scorm-editions'

const editions = [scorm12Edition, scorm2004Edition].map((edition) => [edition.host, edition] as const)
const fail = (): never => {
  throw new Error('401')
}

describe.each(editions)('a launch in %s', (host, edition) => {
  const { elements, goingOn } = edition
  const launched = (values: Readonly<Record<string, string>>) => launchOf(edition, values)

  it('TRK-1 reads all that the LMS says', async () => {
    const launch = await launched({
      ...goingOn,
      [elements.mode]: 'normal',
      [elements.credit]: 'credit',
      [elements.entry]: 'resume',
      [elements.learnerId]: 'ada-7',
      [elements.learnerName]: 'Lovelace, Ada',
      [elements.language]: 'fr-FR',
      'cmi.suspend_data': '1AAL5SXw.AgBvfFj1DMA',
      'cmi.interactions._count': '12',
    })
    expect(launch).toEqual({
      host,
      mode: 'normal',
      credit: true,
      entry: 'resume',
      status: 'incomplete',
      score: 62.5,
      suspendData: '1AAL5SXw.AgBvfFj1DMA',
      interactionCount: 12,
      learnerId: 'ada-7',
      learnerName: 'Ada Lovelace',
      language: 'fr-FR',
      origin: 'https://lms.example',
      passMark: null,
      registration: '',
      returnUrl: null,
    })
  })

  it('TRK-11 takes an LMS that says nothing for a normal launch with credit', async () => {
    expect(await launched({})).toMatchObject({
      mode: 'normal',
      credit: true,
      entry: 'unknown',
      status: 'unknown',
      score: null,
      suspendData: '',
      interactionCount: 0,
      learnerId: '',
      learnerName: '',
      language: '',
    })
  })

  it.each([
    ['browse', 'browse'],
    ['Review', 'review'],
    ['', 'normal'],
    ['study', 'normal'],
  ])('TRK-10 reads the mode %j as %s', async (text, mode) => {
    expect((await launched({ [elements.mode]: text })).mode).toBe(mode)
  })

  it.each([
    ['no-credit', false],
    ['No-Credit', false],
    ['credit', true],
    ['', true],
  ])('TRK-10 reads the credit %j as %s', async (text, credit) => {
    expect((await launched({ [elements.credit]: text })).credit).toBe(credit)
  })

  it.each([
    ['ab-initio', 'ab-initio'],
    ['resume', 'resume'],
    ['', 'unknown'],
    ['again', 'unknown'],
  ])('TRK-1 reads the entry %j as %s', async (text, entry) => {
    expect((await launched({ [elements.entry]: text })).entry).toBe(entry)
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
    expect((await launched({ 'cmi.interactions._count': text })).interactionCount).toBe(count)
  })

  it.each([
    ['Lovelace, Ada', 'Ada Lovelace'],
    ['Ada Lovelace', 'Ada Lovelace'],
    ['Lovelace,', 'Lovelace'],
    ['Ada Lovelace, PhD', 'Ada Lovelace, PhD'],
    ['', ''],
    ['null', ''],
    ['<b>Ada</b>', '<b>Ada</b>'],
  ])('TRK-11 reads the name %j as %j', async (text, name) => {
    expect((await launched({ [elements.learnerName]: text })).learnerName).toBe(name)
  })
})

describe.each(editions)('an LMS of %s with strange answers', (_host, edition) => {
  const { portOver, opens, lastError, alreadyOpen, errorText, elements, goingOn } = edition
  const answering = (
    answer: (element: string) => unknown,
    others: Readonly<Record<string, unknown>> = {},
  ) => ({
    ...Object.fromEntries(edition.functions.map((name) => [name, answer])),
    ...others,
  })
  const nothing = () => ''

  it.each<[string, () => unknown, string]>([
    ['an empty text', nothing, 'refused'],
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
    expect((await portOver(answering(answer)).connect()).type).toBe(type)
  })

  it.each<[string, () => unknown]>([
    ['an empty text', nothing],
    ['null', () => null],
    ['the word null', () => 'null'],
    ['undefined', () => undefined],
    ['the word undefined', () => 'undefined'],
    ['a throw', fail],
  ])('TRK-11 takes %s to every question for nothing', async (_case, answer) => {
    expect(await portOver(answering(answer, { [opens]: () => 'true' })).connect()).toMatchObject({
      type: 'connected',
      launch: { suspendData: '', score: null, interactionCount: 0, learnerId: '', learnerName: '' },
    })
  })

  const withoutState = (values: Readonly<Record<string, string>>) =>
    portOver(
      answering((element) => (element === 'cmi.suspend_data' ? fail() : (values[element] ?? '')), {
        [opens]: () => 'true',
      }),
    ).connect()

  it('TRK-2h connects no attempt that is known and whose state fails to be read, and says whose it is', async () => {
    const known = { learnerId: 'ada', suspendData: '' }
    const refused = { type: 'refused', reason: 'cmi.suspend_data: no answer', known }
    const named = { [elements.learnerId]: 'ada' }
    expect(await withoutState({ ...named, [elements.entry]: 'resume' })).toMatchObject(refused)
    expect(await withoutState({ ...named, ...goingOn })).toMatchObject(refused)
    expect(await withoutState({ ...named, 'cmi.interactions._count': '3' })).toMatchObject(refused)
  })

  it('TRK-2h takes a first attempt whose state fails to be read for one without a state', async () => {
    expect(await withoutState({ [elements.entry]: 'ab-initio' })).toMatchObject({ type: 'connected' })
  })

  it('TRK-11 opens where an LMS offers nothing but to open', async () => {
    expect((await portOver({ [opens]: () => 'true' }).connect()).type).toBe('connected')
  })

  it('TRK-1 takes a session that was opened already for a success', async () => {
    const opened = answering(nothing, { [opens]: () => 'false', [lastError]: () => alreadyOpen })
    expect((await portOver(opened).connect()).type).toBe('connected')
  })

  it('TRK-11 gives the reason of an LMS that does not open', async () => {
    const closed = answering(nothing, {
      [opens]: () => 'false',
      [lastError]: () => '301',
      [errorText]: (code: string) => `Error ${code}`,
    })
    expect(await portOver(closed).connect()).toEqual({
      type: 'refused',
      reason: '301 Error 301',
      known: null,
    })
  })
})

describe('status and score of SCORM 1.2', () => {
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
    expect((await launchOf(scorm12Edition, { 'cmi.core.score.raw': text })).score).toBe(score)
  })

  it.each(['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'])(
    'TRK-1 reads the status %s, in any case of letters',
    async (status) => {
      expect(
        (await launchOf(scorm12Edition, { 'cmi.core.lesson_status': status.toUpperCase() })).status,
      ).toBe(status)
    },
  )
})

describe('status and score of SCORM 2004', () => {
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
    const launch = await launchOf(scorm2004Edition, {
      'cmi.completion_status': completion,
      'cmi.success_status': success,
    })
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
    expect(
      (await launchOf(scorm2004Edition, { 'cmi.score.scaled': scaled, 'cmi.score.raw': raw })).score,
    ).toBe(score)
  })
  it('TRK-11 knows the API of SCORM 1.2 for no API of its own', async () => {
    const page = new FakeWindow()
    page.API = { LMSInitialize: () => 'true' }
    const port = scorm2004Port(page, { language: 'en', describe: () => '' })
    expect((await port.connect()).type).toBe('absent')
  })
})
