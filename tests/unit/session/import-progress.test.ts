import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRecord } from '../../../src/core/record'
import { writeProgressFile } from '../../../src/core/tracking'
import { answer, completeLesson, play, reach, submitFinal } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { makeLaunch } from '../../support/make-launch'
import { recordOf, startSession, type StartedSession } from '../../support/start-session'

const course = makeCourse({ lessons: 2, segments: 2, items: 3 })
const packed = (started: StartedSession) => encodeRecord({ ...recordOf(started), commits: 0 }, Infinity)?.text
const copyOf = (started: StartedSession) => writeProgressFile(course, recordOf(started))

describe('a copy of progress', () => {
  it('TRK-15 brings all progress back within its attempt, finals too', () => {
    const first = startSession()
    for (const lesson of course.lessons) completeLesson(lesson).forEach((act) => first.session.act(act))
    first.session.act(submitFinal(1, 80, [{ slot: 6, code: 'a', correct: true }]))
    const second = startSession()
    expect(second.session.importProgress(copyOf(first))).toEqual({
      type: 'imported',
      answers: 7,
      segments: 4,
      notebook: '',
    })
    expect(packed(second)).toBe(packed(first))
    expect(second.kept()?.record).toEqual(recordOf(second))
  })

  it('WRK-8 brings the notebook along as it was written', () => {
    const first = startSession()
    const copy = writeProgressFile(course, recordOf(first), 'my "notes"')
    expect(startSession().session.importProgress(copy)).toMatchObject({ notebook: 'my "notes"' })
    expect(startSession().session.importProgress(copyOf(first))).toMatchObject({ notebook: '' })
  })

  it('TRK-15 leaves the scores of finals behind in another attempt', () => {
    const first = startSession({ attempt: 'attempt1' })
    first.session.act(answer(0, 'a', true))
    first.session.act(submitFinal(1, 80, [{ slot: 6, code: 'a', correct: true }]))
    const second = startSession({ attempt: 'attempt2' })
    second.session.importProgress(copyOf(first))
    expect(recordOf(second)).toMatchObject({ attempt: 'attempt2', items: { 0: { tries: 1 } } })
    expect(recordOf(second).final.best).toBeNull()
  })

  it('TRK-15 is added to what is there, and takes nothing away', () => {
    const first = startSession()
    first.session.act(answer(0, 'a', true))
    const second = startSession()
    second.session.act(answer(1, 'ac', true))
    second.session.act(reach(0, 1))
    const copy = copyOf(first)
    expect(second.session.importProgress(copy)).toEqual({
      type: 'imported',
      answers: 1,
      segments: 0,
      notebook: '',
    })
    expect(Object.keys(recordOf(second).items)).toEqual(['0', '1'])
    expect(recordOf(second).segments).toEqual([1])
    expect(second.session.importProgress(copy)).toEqual({
      type: 'imported',
      answers: 0,
      segments: 0,
      notebook: '',
    })
  })

  it('TRK-15 is told to the LMS at once, interactions too', () => {
    const first = startSession()
    first.session.act(answer(0, 'a', true))
    const second = startSession()
    second.session.importProgress(copyOf(first))
    expect(
      second.lms
        .saved()
        .at(-1)
        ?.interactions.map(({ index }) => index),
    ).toEqual([0])
  })

  it('TRK-15 of an attempt that the LMS has closed goes to the device alone', () => {
    const first = startSession()
    first.session.act(answer(0, 'a', true))
    const review = startSession({ launch: makeLaunch({ mode: 'review', status: 'passed' }) })
    review.session.importProgress(copyOf(first))
    expect(review.lms.saved()).toEqual([])
    expect(review.kept()?.record.items[0]?.tries).toBe(1)
  })
})

describe('what is no copy of progress', () => {
  const copy = writeProgressFile(course, play(course, [answer(0, 'a', true), reach(0, 0)]))
  const other = writeProgressFile({ id: 'other-course', version: '1.0.0' }, play(course, []))

  it.each([
    ['nothing', ' \n', 'empty'],
    ['a text', 'hello', 'not-a-progress-file'],
    ['JSON of something else', '{"name":"x"}', 'not-a-progress-file'],
    ['a list', '[1,2]', 'not-a-progress-file'],
    ['another course', other, 'other-course'],
    ['a later form', copy.replace('course-progress-1', 'course-progress-2'), 'newer-version'],
    ['a record that was left out', copy.replace(/"record": ".*"/, '"record": 7'), 'damaged'],
    ['a record without its end', copy.replace(/.."\n\}/, '"\n}'), 'truncated'],
    ['the first half of a file', copy.slice(0, copy.length / 2), 'not-a-progress-file'],
  ])('TRK-15a changes nothing and says why: %s', (_case, text, reason) => {
    const started = startSession()
    started.session.act(answer(1, 'ac', true))
    const before = packed(started)
    expect(started.session.importProgress(text)).toEqual({ type: 'unreadable', reason })
    expect(packed(started)).toBe(before)
    expect(started.lms.saved()).toHaveLength(1)
  })

  it('TRK-15a changes nothing whatever character of a copy was changed', () => {
    const started = startSession()
    const before = packed(started)
    const at = copy.indexOf('"record": "') + '"record": "'.length
    const length = copy.lastIndexOf('"') - at
    const changed = fc.tuple(fc.nat(length - 1), fc.constantFrom(...'ABCxyz019-_. '))
    fc.assert(
      fc.property(changed, ([place, character]) => {
        const text = copy.slice(0, at + place) + character + copy.slice(at + place + 1)
        fc.pre(text !== copy)
        expect(started.session.importProgress(text).type).toBe('unreadable')
        expect(packed(started)).toBe(before)
      }),
    )
  })

  it('TRK-15a is never an exception', () => {
    const { session } = startSession()
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        (text) => session.importProgress(text).type === 'unreadable',
      ),
    )
  })
})
