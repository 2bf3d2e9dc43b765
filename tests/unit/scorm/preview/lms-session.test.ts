import { beforeEach, describe, expect, it } from 'vitest'
import { LmsSession } from '../../../../scorm/preview/client/lms-session'
import type { CommitResult } from '../../../../scorm/preview/client/transport'
import type { Launch, Values } from '../../../../scorm/preview/protocol'
import { makePreviewLaunch } from '../../../support/make-preview-launch'

let sent: Values[]
let answer: CommitResult['answer']
beforeEach(() => {
  sent = []
  answer = 'true'
})

const open = (changes: Partial<Launch> = {}, manners = true): LmsSession => {
  const session = new LmsSession({
    launch: makePreviewLaunch(changes),
    manners: () => manners,
    send: (values) => {
      sent.push(values)
      return { answer, way: 'request' }
    },
  })
  session.initialize('')
  return session
}

const setAll = (session: LmsSession, values: Values): string[] =>
  Object.entries(values).map(([element, value]) => {
    session.begin()
    return `${session.setValue(element, value)} ${session.lastError()}`
  })

describe("a session with Moodle's manners", () => {
  it('PRV-11 sends each value once, as it was written, and nothing that only the LMS may change', () => {
    const session = open()
    setAll(session, {
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.session_time': '0001:02:03.4',
      'cmi.interactions.0.id': 'L01.Q1',
      'cmi.interactions.0.latency': '0000:00:07.50',
    })
    session.commit('')
    session.commit('')
    expect(sent).toEqual([
      {
        'cmi.core.lesson_status': 'incomplete',
        'cmi.interactions.0.id': 'L01.Q1',
        'cmi.interactions.0.latency': '0000:00:07.50',
      },
      {},
    ])
  })

  it('PRV-11 does not send a value again that was refused', () => {
    const session = open()
    answer = 'false'
    setAll(session, { 'cmi.suspend_data': 'a' })
    expect(session.commit('')).toBe('false')
    expect(session.lastError()).toBe('101')
    answer = 'true'
    expect(session.commit('')).toBe('true')
    expect(sent[1]).not.toHaveProperty(['cmi.suspend_data'])
  })

  it('PRV-16 ends at a Finish that fails too, and can be initialised again', () => {
    const session = open()
    setAll(session, { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': 'a' })
    answer = 'false'
    expect(session.finish('')).toBe('false')
    expect(session.lastError()).toBe('101')
    session.begin()
    expect([session.finish(''), session.lastError()]).toEqual(['false', '301'])
    expect(session.initialize('')).toBe('true')
    expect(session.getValue('cmi.suspend_data')).toBe('a')
  })

  it('PRV-16 adds the session to the total time at Finish', () => {
    const session = open({ values: { 'cmi.core.total_time': '00:10:00' } })
    setAll(session, { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.session_time': '0000:05:30' })
    session.finish('')
    expect(sent[0]?.['cmi.core.total_time']).toBe('00:15:30')
  })

  it.each([
    ['79', 'failed'],
    ['80', 'passed'],
  ])('PRV-16 recomputes the status from a mastery score of 80 and a score of %s: %s', (score, status) => {
    const session = open({ masteryScore: '80' })
    setAll(session, { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': score })
    session.finish('')
    expect(sent[0]?.['cmi.core.lesson_status']).toBe(status)
  })

  it('PRV-17 refuses what Moodle refuses although scorm-again would take it', () => {
    const answers = setAll(open(), {
      'cmi.comments': 'x'.repeat(4097),
      'cmi.core.exit': 'normal',
      'cmi.core.session_time': '1:00:00',
      'cmi.interactions.0.id': 'two words',
      'cmi.interactions.0.result': 'incorrect',
      'cmi.interactions.0.student_response': 'x'.repeat(256),
      'cmi.core.score.raw': '1000',
    })
    expect(new Set(answers)).toEqual(new Set(['false 405']))
  })

  it('PRV-17 takes what Moodle takes', () => {
    const answers = setAll(open(), {
      'cmi.comments': 'x'.repeat(4096),
      'cmi.core.exit': 'suspend',
      'cmi.core.session_time': '0001:00:00',
      'cmi.core.lesson_location': 'x'.repeat(255),
      'cmi.objectives.0.id': 'L01',
      'cmi.objectives.0.status': 'not attempted',
      'cmi.interactions.0.id': 'L03.Q2_who-leads',
      'cmi.interactions.0.type': 'matching',
      'cmi.interactions.0.time': '14:02:59',
      'cmi.interactions.0.student_response': '1.a,2.b',
      'cmi.interactions.0.correct_responses.0.pattern': '1.a,2.b',
      'cmi.interactions.0.result': 'wrong',
      'cmi.core.score.raw': '72.5',
    })
    expect(new Set(answers)).toEqual(new Set(['true 0']))
  })

  it('PRV-17 has an empty score.max until the course sets one', () => {
    const session = open()
    expect(session.getValue('cmi.core.score.max')).toBe('')
    setAll(session, { 'cmi.core.score.max': '100' })
    expect(session.getValue('cmi.core.score.max')).toBe(100)
  })

  it.each([
    ['cmi.nothing', '201'],
    ['', '201'],
    ['cmi.interactions.0.id', '404'],
    ['cmi.core.exit', '404'],
    ['cmi.objectives.3.status', '0'],
  ])('PRV-14 answers GetValue of "%s" with nothing and error %s', (element, error) => {
    const session = open()
    expect([session.getValue(element), session.lastError()]).toEqual(['', error])
  })

  it('PRV-2 knows the objectives and the number of interactions of sessions before', () => {
    const values = {
      'cmi.interactions.0.id': 'L01.Q1',
      'cmi.interactions.1.id': 'L01.Q2',
      'cmi.objectives.0.id': 'L01',
      'cmi.objectives.0.status': 'completed',
    }
    const session = open({ values })
    expect(session.getValue('cmi.interactions._count')).toBe(2)
    expect(session.getValue('cmi.objectives.0.status')).toBe('completed')
    expect(setAll(session, { 'cmi.interactions.2.id': 'L01.Q3' })).toEqual(['true 0'])
  })
})

describe('a session without them', () => {
  it('PRV-18 sends all that was set with each commit, answers strings, and leaves an open course incomplete', () => {
    const session = open({}, false)
    setAll(session, { 'cmi.suspend_data': 'a', 'cmi.interactions.0.id': 'L01.Q1' })
    session.commit('')
    session.commit('')
    expect(sent[1]).toEqual(sent[0])
    expect(session.getValue('cmi.interactions._count')).toBe('1')
    session.finish('')
    expect(sent[2]?.['cmi.core.lesson_status']).toBe('incomplete')
  })
})
