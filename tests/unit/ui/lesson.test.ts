import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand'
import {
  applyEvent,
  emptyRecord,
  placeEvent,
  type LearnerRecord,
  type RecordEvent,
} from '../../../src/core/record'
import { actInLesson } from '../../../src/ui/lesson/act-in-lesson'
import { quizStanding } from '../../../src/ui/lesson/quiz-standing'
import { readArrival, resumeSegment } from '../../../src/ui/pages/lesson/arrival'
import { backFrom, continueFrom } from '../../../src/ui/pages/lesson/continue-from'
import type { SessionState } from '../../../src/ui/state'
import { answer, play, reach, submitQuiz } from '../../support/acts'
import { makeCourse } from '../../support/make-course'

// Lesson 2 has segments 3, 4, 5 and items 2, 3.
const course = makeCourse({ lessons: 2, segments: 3, items: 2 })
const [first, lesson] = course.lessons
if (!first || !lesson) throw new Error('The made course has too few lessons')
const { segments } = lesson

const placed = (record: LearnerRecord, segment: number) => {
  const event = placeEvent(record, { part: 'segment', segment })
  return event ? applyEvent(course, record, event) : record
}

describe('the way through a lesson', () => {
  const to = (segment: number) => ({ type: 'segment', segment })

  it('LRN-20 marks the segment that is left and goes to the next one not reached', () => {
    expect(continueFrom(segments, new Set(), null)).toEqual({ mark: null, to: to(3) })
    expect(continueFrom(segments, new Set(), 3)).toEqual({ mark: 3, to: to(4) })
    expect(continueFrom(segments, new Set([3, 4]), 3)).toEqual({ mark: null, to: to(5) })
  })

  it('LRN-20 leads to the quiz after the last', () => {
    expect(continueFrom(segments, new Set([4]), 5)).toEqual({ mark: 5, to: { type: 'quiz' } })
    expect(continueFrom(segments, new Set([3, 4, 5]), null)).toEqual({ mark: null, to: { type: 'quiz' } })
  })

  it('LRN-21 goes back to the segment before, and out of the lesson from the first', () => {
    expect(backFrom(segments, 5)).toBe(4)
    expect(backFrom(segments, 3)).toBeNull()
    expect(backFrom(segments, null)).toBeNull()
  })
})

describe('opening a lesson', () => {
  const empty = emptyRecord('attempt1')

  it('LRN-22 goes on at the segment that was left', () => {
    expect(resumeSegment(lesson, placed(play(course, [reach(1, 3)]), 5))).toBe(5)
  })

  it('LRN-22 goes on at the first segment not reached where the place is elsewhere', () => {
    const elsewhere = placed(play(course, [reach(1, 3)]), 0)
    expect(resumeSegment(lesson, elsewhere)).toBe(4)
    expect(
      resumeSegment(
        lesson,
        play(
          course,
          [3, 4, 5].map((slot) => reach(1, slot)),
        ),
      ),
    ).toBeNull()
  })

  it('LRN-22 begins at the top where nothing was read', () => {
    expect(resumeSegment(lesson, empty)).toBeNull()
    expect(resumeSegment(lesson, placed(empty, 3))).toBeNull()
  })

  it.each([
    [null, '', { type: 'top' }],
    [undefined, '?other', { type: 'top' }],
    ['resume', '', { type: 'top' }],
    [{ resume: true }, '', { type: 'resume' }],
    [null, '?resume', { type: 'resume' }],
    [{ segment: 4 }, '?resume', { type: 'segment', segment: 4, words: [] }],
    [{ item: 'lesson-2.item-1' }, '', { type: 'item', item: 'lesson-2.item-1' }],
    [{ segment: 4, words: ['city', 7] }, '', { type: 'segment', segment: 4, words: ['city'] }],
    [{ segment: '4', item: 7 }, '', { type: 'top' }],
  ])('LRN-23 reads %j with %j as %j', (state, search, arrival) => {
    expect(readArrival(state, search)).toEqual(arrival)
  })
})

describe('milestones of a lesson', () => {
  const tell = (events: readonly RecordEvent[]) => {
    const store = createStore<SessionState>(() => ({
      record: emptyRecord('attempt1'),
      save: { type: 'local' },
      kept: true,
      notices: [],
      ended: false,
    }))
    let milestones = 0
    const session = {
      store,
      act: (event: RecordEvent | null) => {
        if (event) store.setState(({ record }) => ({ record: applyEvent(course, record, event) }))
      },
      milestone: () => {
        milestones++
      },
    }
    return events.map((event) => {
      const before = milestones
      actInLesson(session, lesson, event)
      return milestones - before
    })
  }

  it('LRN-24 are the submitted quiz and the completed lesson', () => {
    const parts = [3, 4, 5].map((slot) => reach(1, slot))
    expect(tell([submitQuiz(1), ...parts])).toEqual([1, 0, 0, 1])
  })

  it('LRN-24 are one where the quiz completes the lesson', () => {
    const parts = [3, 4, 5].map((slot) => reach(1, slot))
    expect(tell([...parts, answer(2, 'a', true), submitQuiz(1), submitQuiz(1)])).toEqual([0, 0, 0, 0, 1, 0])
  })
})

describe('the way to the quiz', () => {
  it('LRN-30 counts what is open and what is answered', () => {
    expect(quizStanding(play(course, [answer(2, 'a', true)]), lesson)).toEqual({
      open: 1,
      answered: 1,
      submitted: false,
    })
    expect(quizStanding(play(course, [submitQuiz(1)]), lesson)).toEqual({
      open: 2,
      answered: 0,
      submitted: true,
    })
  })
})
