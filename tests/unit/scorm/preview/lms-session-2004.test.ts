import { beforeEach, describe, expect, it } from 'vitest'
import { LmsSession2004 } from '../../../../scorm/preview/client/lms-session-2004'
import type { CommitResult } from '../../../../scorm/preview/client/transport'
import type { Launch, Values } from '../../../../scorm/preview/protocol'
import { makePreviewLaunch } from '../../../support/make-preview-launch'

let sent: Values[]
let answer: CommitResult['answer']
beforeEach(() => {
  sent = []
  answer = 'true'
})

const open = (changes: Partial<Launch> = {}): LmsSession2004 => {
  const session = new LmsSession2004({
    launch: makePreviewLaunch({ standard: 'scorm2004', ...changes }),
    manners: () => true,
    send: (values) => {
      sent.push(values)
      return { answer, way: 'request' }
    },
  })
  session.initialize('')
  return session
}

const setAll = (session: LmsSession2004, values: Values): string[] =>
  Object.entries(values).map(([element, value]) => session.setValue(element, value))

const interaction = {
  'cmi.interactions.0.id': 'L01.Q1_who',
  'cmi.interactions.0.type': 'matching',
  'cmi.interactions.0.objectives.0.id': 'L01',
  'cmi.interactions.0.correct_responses.0.pattern': '1[.]a[,]2[.]b',
  'cmi.interactions.0.learner_response': '1[.]b[,]2[.]a',
  'cmi.interactions.0.result': 'incorrect',
  'cmi.interactions.0.timestamp': '2026-05-17T09:05:07.0Z',
  'cmi.interactions.0.latency': 'PT0H1M15S',
  'cmi.interactions.0.description': '{lang=en}Who asked whom?',
}

describe('a session of SCORM 2004', () => {
  it('PRV-2 tells the course who learns and how the attempt opens', () => {
    const session = open()
    expect(
      ['cmi.learner_id', 'cmi.learner_name', 'cmi.entry', 'cmi.mode', 'cmi.completion_status'].map(
        (element) => session.getValue(element),
      ),
    ).toEqual(['ada', 'Okoro, Ada', 'ab-initio', 'normal', 'not attempted'])
  })

  it('PRV-20 sends with each commit all that was set, as it was written, a refused one too', () => {
    const session = open()
    const values = { 'cmi.completion_status': 'incomplete', 'cmi.suspend_data': 'a', ...interaction }
    expect(new Set(setAll(session, values))).toEqual(new Set(['true']))
    answer = 'false'
    expect(session.commit('')).toBe('false')
    answer = 'true'
    expect(session.commit('')).toBe('true')
    expect(sent).toEqual([values, values])
  })

  it('PRV-20 lets interactions of this and of earlier sessions be read', () => {
    const session = open({ values: interaction })
    expect(session.getValue('cmi.interactions._count')).toBe('1')
    expect(session.getValue('cmi.interactions.0.learner_response')).toBe('1[.]b[,]2[.]a')
    expect(session.setValue('cmi.interactions.2.id', 'L01.Q3')).toBe('false')
    expect(session.lastError()).toBe('351')
  })

  it('PRV-20 makes up no status at the end, and adds the session to the total time', () => {
    const session = open({ values: { 'cmi.total_time': 'PT10M' } })
    setAll(session, { 'cmi.session_time': 'PT0H5M30S' })
    expect(session.finish('')).toBe('true')
    expect(sent[0]).toEqual({ 'cmi.session_time': 'PT0H5M30S', 'cmi.total_time': 'PT15M30S' })
  })

  it('PRV-2 starts a session without the exit and the navigation request of the one before', () => {
    const values = { 'cmi.exit': 'suspend', 'adl.nav.request': 'suspendAll', 'cmi.suspend_data': 'page 7' }
    const session = open({ entry: 'resume', values })
    expect(session.getValue('cmi.suspend_data')).toBe('page 7')
    expect(session.values()['cmi.exit'] ?? '').toBe('')
    session.commit('')
    expect(sent[0]).toEqual({})
  })
})
