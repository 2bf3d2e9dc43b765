import { describe, expect, it } from 'vitest'
import {
  openAttempt,
  openingOf,
  takeValues,
  withoutAttempt,
  type CmiState,
} from '../../../../scorm/preview/attempts'

const learner = { id: 'ada', name: 'Okoro, Ada' }
const nobody: CmiState = { learner, attempts: [] }
const attempt = (values: Record<string, string>) => ({ number: 1, values, commits: 1 })

describe('openAttempt', () => {
  it('PRV-3 makes the first attempt at the first launch and opens it again at the next', () => {
    const first = openAttempt(nobody, false)
    expect(first.attempt.number).toBe(1)
    expect(openAttempt(first.state, false)).toEqual(first)
  })

  it('PRV-3 makes a new attempt beside the others on request', () => {
    const { state } = openAttempt(nobody, false)
    expect(openAttempt(state, true).state.attempts.map(({ number }) => number)).toEqual([1, 2])
  })
})

describe('openingOf', () => {
  it.each([
    [{}, 'ab-initio', 'normal'],
    [{ 'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend' }, 'resume', 'normal'],
    [{ 'cmi.completion_status': 'incomplete', 'cmi.success_status': 'passed' }, '', 'normal'],
    [{ 'cmi.completion_status': 'completed', 'cmi.exit': 'suspend' }, 'resume', 'review'],
  ])('PRV-20 opens an attempt of SCORM 2004 with %j as "%s" in %s mode', (values, entry, mode) => {
    expect(openingOf(attempt(values), 'scorm2004', true)).toMatchObject({ entry, mode })
  })

  it.each([
    [{}, 'ab-initio'],
    [{ 'cmi.suspend_data': 'x', 'cmi.core.exit': 'suspend' }, 'ab-initio'],
    [{ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' }, 'resume'],
    [{ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'logout' }, ''],
    [{ 'cmi.core.lesson_status': 'incomplete' }, ''],
  ])('PRV-2 takes %j for entry "%s"', (values, entry) => {
    expect(openingOf(attempt(values), 'scorm12', true).entry).toBe(entry)
  })

  it.each(['completed', 'passed', 'failed'])('PRV-10 opens %s in review mode, without credit', (status) => {
    const ended = attempt({ 'cmi.core.lesson_status': status })
    expect(openingOf(ended, 'scorm12', true)).toMatchObject({ mode: 'review', credit: 'no-credit' })
    expect(openingOf(ended, 'scorm12', false)).toMatchObject({ mode: 'normal', credit: 'credit' })
  })

  it.each(['incomplete', 'browsed', 'not attempted'])('PRV-10 opens %s in normal mode', (status) => {
    expect(openingOf(attempt({ 'cmi.core.lesson_status': status }), 'scorm12', true).mode).toBe('normal')
  })
})

describe('takeValues', () => {
  it('PRV-11 adds to what was taken and leaves other attempts alone', () => {
    const two = openAttempt(openAttempt(nobody, false).state, true).state
    const taken = takeValues(takeValues(two, 2, { a: '1', b: '1' }), 2, { b: '2' })
    expect(taken.attempts.map(({ values, commits }) => ({ values, commits }))).toEqual([
      { values: {}, commits: 0 },
      { values: { a: '1', b: '2' }, commits: 2 },
    ])
  })
})

describe('withoutAttempt', () => {
  it('PRV-15 forgets an attempt, and the next launch begins another from nothing', () => {
    const state = takeValues(openAttempt(nobody, false).state, 1, { 'cmi.core.lesson_status': 'incomplete' })
    const { attempt: next } = openAttempt(withoutAttempt(state, 1), false)
    expect(next.values).toEqual({})
    expect(openingOf(next, 'scorm12', true).entry).toBe('ab-initio')
  })
})
