import { describe, expect, it } from 'vitest'
import type { Course } from '../../../src/core/course'
import { emptyRecord, type RecordEvent } from '../../../src/core/record'
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

describe('lessons', () => {
  it('REC-5 completes a lesson once all its segments are reached and its quiz is submitted, in any order', () => {
    const acts = [reach(0, 0), submitQuiz(0), reach(0, 1)]
    expect(play(course, acts.slice(0, 2)).lessons[0]?.completed).toBe(false)
    expect(play(course, acts).lessons[0]?.completed).toBe(true)
    expect(play(course, [reach(0, 1), reach(0, 0), submitQuiz(0)]).lessons[0]?.completed).toBe(true)
  })

  it('REC-5 completes a lesson at any score', () => {
    const wrong = [answer(0, 'b', false), answer(1, 'b', false)]
    expect(play(course, [...wrong, reach(0, 0), reach(0, 1), submitQuiz(0)]).lessons[0]?.completed).toBe(true)
  })

  it('REC-5 does not complete a lesson without its quiz, nor another lesson', () => {
    const record = play(course, [reach(0, 0), reach(0, 1), reach(1, 2)])
    expect(record.lessons[0]?.completed).toBe(false)
    expect(record.lessons[1]?.completed).toBe(false)
  })

  it('UPD-2 keeps a lesson complete when an update adds segments, items and lessons', () => {
    const done = play(course, completeAllLessons(course))
    const updated: Course = makeCourse({ lessons: 3, segments: 5, items: 4 })
    const later = play(updated, [{ type: 'time-spent', lesson: 0, total: 30 }], done)
    expect(later.lessons[0]?.completed).toBe(true)
    expect(later.lessons[1]?.completed).toBe(true)
    expect(later.lessons[2]).toBeUndefined()
  })

  it('UPD-2 completes a lesson that lacked nothing but a segment that an update took out', () => {
    const before = play(course, [reach(0, 0), submitQuiz(0)])
    const [first] = course.lessons
    if (!first) throw new Error('The made course has no lesson')
    const shorter = { ...course, lessons: [{ ...first, segments: first.segments.slice(0, 1) }] }
    const later = play(shorter, [{ type: 'commit-prepared', commits: 1 }], before)
    expect(before.lessons[0]?.completed).toBe(false)
    expect(later.lessons[0]?.completed).toBe(true)
  })

  it('REC-11 keeps time in steps of 15 seconds and never lets it fall', () => {
    const spend = (total: number): RecordEvent => ({ type: 'time-spent', lesson: 0, total })
    expect(play(course, [spend(100)]).lessons[0]?.seconds).toBe(105)
    expect(play(course, [spend(100), spend(40)]).lessons[0]?.seconds).toBe(105)
  })
})

describe('items', () => {
  it('REC-7 keeps the first response when the item is tried again', () => {
    const item = play(course, [answer(0, 'b', false), answer(0, 'a', true, 2)]).items[0]
    expect(item?.first).toEqual({ code: 'b', correct: false, sure: null })
    expect(item?.latest).toEqual({ code: 'a', correct: true })
    expect(item?.tries).toBe(2)
  })

  it('REC-7 keeps the latest response when an earlier try arrives late', () => {
    const item = play(course, [answer(0, 'b', false), answer(0, 'a', true, 2), answer(0, 'c', false, 1)])
      .items[0]
    expect(item?.latest).toEqual({ code: 'a', correct: true })
    expect(item?.tries).toBe(2)
  })

  it('REC-7 keeps how sure the learner was at first', () => {
    const sure: RecordEvent = {
      type: 'item-answered',
      item: 0,
      tryNumber: 1,
      code: 'a',
      correct: true,
      sure: true,
    }
    expect(play(course, [sure, answer(0, 'b', false, 2)]).items[0]?.first.sure).toBe(true)
  })

  it('REC-11 counts 63 tries at most', () => {
    expect(play(course, [answer(0, 'a', true, 200)]).items[0]?.tries).toBe(63)
  })
})

describe('finals', () => {
  const start = (number: number): RecordEvent => ({
    type: 'final-started',
    id: `final${number}`,
    number,
    slots: [4, 7],
  })
  const give = (id: string, slot: number, code: string, rev: number): RecordEvent => ({
    type: 'final-answered',
    id,
    slot,
    code,
    rev,
  })

  it('REC-8 keeps the final in progress with its items in the order drawn and its answers', () => {
    const record = play(course, [start(1), give('final1', 7, 'b', 1), give('final1', 7, 'c', 2)])
    expect(record.final.open).toEqual({
      id: 'final1',
      number: 1,
      answers: [
        { slot: 4, code: null, rev: 0 },
        { slot: 7, code: 'c', rev: 2 },
      ],
    })
    expect(record.final.count).toBe(0)
  })

  it('REC-8 ignores an answer to a final that is not in progress or to an item that it does not ask', () => {
    const started = play(course, [start(1)])
    expect(play(course, [give('other1', 4, 'a', 1), give('final1', 5, 'a', 1)], started)).toEqual(started)
    expect(play(course, [give('final1', 4, 'a', 1)])).toEqual(emptyRecord('attempt1'))
  })

  it('REC-8 ends the final in progress when it is submitted and keeps its answers', () => {
    const record = play(course, [start(1), submitFinal(1, 50, [{ slot: 4, code: 'a', correct: true }])])
    expect(record.final).toEqual({
      count: 1,
      best: 50,
      recent: [{ id: 'final1', number: 1, score: 50, answers: [{ slot: 4, code: 'a', correct: true }] }],
      open: null,
    })
  })

  it('REC-8 keeps the best score for ever and the last three finals, newest first', () => {
    const scores = [40, 90, 60, 50, 10]
    const record = play(
      course,
      scores.map((score, i) => submitFinal(i + 1, score)),
    )
    expect(record.final.best).toBe(90)
    expect(record.final.count).toBe(5)
    expect(record.final.recent.map(({ number, score }) => [number, score])).toEqual([
      [5, 10],
      [4, 50],
      [3, 60],
    ])
  })

  it('REC-8 does not reopen a final that was submitted', () => {
    expect(play(course, [submitFinal(1, 50), start(1)]).final.open).toBeNull()
    expect(play(course, [submitFinal(1, 50), start(2)]).final.open?.number).toBe(2)
  })

  it('REC-8 counts neither lessons nor items in a final', () => {
    const record = play(course, [submitFinal(1, 100, [{ slot: 4, code: 'a', correct: true }])])
    expect(record.items).toEqual({})
    expect(record.lessons).toEqual({})
  })
})

describe('settings, cards and the commit counter', () => {
  it('REC-4 keeps the setting with the higher rev', () => {
    const set = (value: string, rev: number): RecordEvent => ({
      type: 'setting-changed',
      name: 'confidence',
      value,
      rev,
    })
    expect(play(course, [set('on', 2), set('off', 1)]).settings['confidence']).toEqual({
      value: 'on',
      rev: 2,
    })
    expect(play(course, [set('on', 1), set('off', 2)]).settings['confidence']).toEqual({
      value: 'off',
      rev: 2,
    })
  })

  it('REC-11 rounds a review card to what the codec can hold', () => {
    const card = { day: 12.4, stability: 7.3, difficulty: 5.26, reps: 1, lapses: 99, state: 2 }
    const kept = play(course, [{ type: 'card-reviewed', item: 3, card }]).cards[3]
    expect(kept).toEqual({ day: 12, stability: 7.24077, difficulty: 5.5, reps: 1, lapses: 15, state: 2 })
  })

  it('REC-4 counts commits up and never down', () => {
    const record = play(course, [
      { type: 'commit-prepared', commits: 3 },
      { type: 'commit-prepared', commits: 2 },
    ])
    expect(record.commits).toBe(3)
  })
})

it('REC-2 changes nothing when the acts of a whole lesson are applied again', () => {
  const lesson = course.lessons[0]
  const acts = lesson ? completeLesson(lesson) : []
  const record = play(course, acts)
  expect(record.lessons[0]?.completed).toBe(true)
  expect(play(course, acts, record)).toEqual(record)
})
