import { describe, expect, it } from 'vitest'
import type { CompletionRule } from '../../../src/core/course'
import {
  allLessonsCompleted,
  courseDone,
  emptyRecord,
  encodePlace,
  finalPassed,
  lessonState,
  lessonStatus,
  placeEvent,
  readPlace,
  settingEvent,
  type Place,
} from '../../../src/core/record'
import {
  answer,
  completeAllLessons,
  completeLesson,
  play,
  reach,
  submitFinal,
  submitQuiz,
} from '../../support/acts'
import { makeCourse } from '../../support/make-course'

const course = makeCourse({ lessons: 2, segments: 2, items: 2 })
const [first, second] = course.lessons
if (!first || !second) throw new Error('The made course has two lessons')

describe('lessonStatus', () => {
  it('REC-5 tells how far a lesson has come', () => {
    expect(lessonStatus(emptyRecord('attempt1'), first)).toBe('not-started')
    expect(lessonStatus(play(course, [reach(0, 1)]), first)).toBe('in-progress')
    expect(lessonStatus(play(course, [answer(1, 'a', true)]), first)).toBe('in-progress')
    expect(lessonStatus(play(course, [submitQuiz(0)]), first)).toBe('in-progress')
    expect(lessonStatus(play(course, completeLesson(first)), first)).toBe('completed')
    expect(lessonStatus(play(course, completeLesson(first)), second)).toBe('not-started')
  })

  it('REC-5 does not count time as a start', () => {
    const record = play(course, [{ type: 'time-spent', lesson: 0, total: 60 }])
    expect(lessonStatus(record, first)).toBe('not-started')
    expect(lessonState(record, first).seconds).toBe(60)
  })

  it('REC-5 calls a lesson completed for ever, also with segments that an update added', () => {
    const longer = makeCourse({ lessons: 2, segments: 6, items: 2 }).lessons[0]
    const record = play(course, completeLesson(first))
    expect(longer && lessonStatus(record, longer)).toBe('completed')
  })
})

describe('courseDone', () => {
  const nothing = emptyRecord('attempt1')
  const lessons = play(course, completeAllLessons(course))
  const passed = play(course, [submitFinal(1, 70)])
  const failed = play(course, [submitFinal(1, 69)], lessons)
  const both = play(course, [submitFinal(2, 70)], failed)

  it.each<[CompletionRule, boolean[]]>([
    ['lessons', [false, true, false, true, true]],
    ['final', [false, false, true, false, true]],
    ['lessons-and-final', [false, false, false, false, true]],
  ])('REC-6 asks for what the rule %s names', (completion, done) => {
    const ruled = { ...course, completion }
    expect([nothing, lessons, passed, failed, both].map((record) => courseDone(ruled, record))).toEqual(done)
  })

  it('REC-6 passes a final at the pass mark and not below', () => {
    expect(finalPassed(course, passed)).toBe(true)
    expect(finalPassed(course, failed)).toBe(false)
    expect(finalPassed(course, nothing)).toBe(false)
  })

  it('REC-6 keeps a passed final passed when a later one fails', () => {
    expect(finalPassed(course, play(course, [submitFinal(2, 10)], passed))).toBe(true)
  })

  it('REC-6 asks for every lesson, also for one that an update added', () => {
    expect(allLessonsCompleted(course, lessons)).toBe(true)
    expect(allLessonsCompleted(makeCourse({ lessons: 3, segments: 2, items: 2 }), lessons)).toBe(false)
  })
})

describe('place', () => {
  it.each<[Place, string]>([
    [{ part: 'segment', segment: 0 }, 's0'],
    [{ part: 'segment', segment: 173 }, 's173'],
    [{ part: 'quiz', lesson: 3 }, 'q3'],
    [{ part: 'final' }, 'f'],
  ])('REC-9 remembers %j as %s', (place, text) => {
    expect(encodePlace(place)).toBe(text)
    const event = placeEvent(emptyRecord('attempt1'), place)
    expect(readPlace(play(course, event ? [event] : []))).toEqual(place)
  })

  it.each(['', 's', 's-1', 'sx', 'q99999', 'lesson-2'])('REC-9 reads no place in %j', (value) => {
    const record = play(course, [{ type: 'setting-changed', name: 'place', value, rev: 1 }])
    expect(readPlace(record)).toBeNull()
  })

  it('REC-9 knows no place before the first', () => {
    expect(readPlace(emptyRecord('attempt1'))).toBeNull()
  })
})

describe('settingEvent', () => {
  it('REC-10 counts the rev of a setting up and changes nothing where the value is the same', () => {
    const set = settingEvent(emptyRecord('attempt1'), 'confidence', 'off')
    expect(set).toEqual({ type: 'setting-changed', name: 'confidence', value: 'off', rev: 1 })
    const record = play(course, set ? [set] : [])
    expect(settingEvent(record, 'confidence', 'off')).toBeNull()
    expect(settingEvent(record, 'confidence', 'on')?.rev).toBe(2)
  })
})
