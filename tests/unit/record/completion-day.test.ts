import { describe, expect, it } from 'vitest'
import { applyEvent, completionDayEvent, emptyRecord, readCompletionDay } from '../../../src/core/record'
import { makeCourse } from '../../support/make-course'
import { startSession, recordOf } from '../../support/start-session'

const course = makeCourse({ lessons: 1, segments: 1, items: 1, completion: 'lessons' })
const begun = applyEvent(course, emptyRecord('attempt1'), { type: 'segment-reached', segment: 0, lesson: 0 })
const done = applyEvent(course, begun, { type: 'quiz-submitted', lesson: 0 })
const stamp = (before: typeof begun, record: typeof begun, day: number) => {
  const event = completionDayEvent(course, before, record, day)
  return event ? applyEvent(course, record, event) : record
}

describe('the day on which a course was done', () => {
  it('CRT-4 is kept by the act that does it, and by no later one', () => {
    expect(readCompletionDay(course, stamp(emptyRecord('attempt1'), begun, 100))).toBeNull()
    const first = stamp(begun, done, 100)
    expect(readCompletionDay(course, first)).toBe(course.epochDay + 100)
    expect(readCompletionDay(course, stamp(first, first, 200))).toBe(course.epochDay + 100)
  })

  it('CRT-4 is none before the course is done', () => {
    expect(completionDayEvent(course, emptyRecord('attempt1'), begun, 100)).toBeNull()
  })

  it('CRT-4 is kept by the next act where the course was done before anybody kept it', () => {
    expect(readCompletionDay(course, stamp(done, done, 200))).toBe(course.epochDay + 200)
  })

  it('CRT-4 is none while an update asks for more, and a new one once that is done', () => {
    const longer = makeCourse({ lessons: 2, segments: 1, items: 1, completion: 'lessons' })
    const before = stamp(begun, done, 100)
    expect(readCompletionDay(longer, before)).toBeNull()
    const read = applyEvent(longer, before, { type: 'segment-reached', segment: 1, lesson: 1 })
    const again = applyEvent(longer, read, { type: 'quiz-submitted', lesson: 1 })
    const event = completionDayEvent(longer, read, again, 300)
    expect(event && readCompletionDay(longer, applyEvent(longer, again, event))).toBe(longer.epochDay + 300)
  })

  it('CRT-4 reaches the LMS with the write that tells that the course is done', () => {
    const started = startSession({ course })
    started.session.act({ type: 'segment-reached', segment: 0, lesson: 0 })
    started.session.act({ type: 'quiz-submitted', lesson: 0 })
    const today = Math.floor(started.clock.now / 86_400_000)
    expect(readCompletionDay(course, recordOf(started))).toBe(today)
    started.clock.now += 3 * 86_400_000
    started.session.act({ type: 'time-spent', lesson: 0, total: 60 })
    expect(readCompletionDay(course, recordOf(started))).toBe(today)
  })
})
