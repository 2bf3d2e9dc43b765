import { describe, expect, it } from 'vitest'
import type { Course } from '../../../src/core/course'
import { emptyRecord, type LearnerRecord, type OpenFinal, type Place } from '../../../src/core/record'
import { encodePlace } from '../../../src/core/record'
import { english } from '../../../src/locales'
import { courseProgress, finalStanding, lessonRest, stillNeeded } from '../../../src/ui/app/course-progress'
import { resumeOf } from '../../../src/ui/pages/home/resume'
import { resumeWords } from '../../../src/ui/pages/home/resume-words'
import { makeCourse } from '../../support/make-course'

const { shell } = english.words

// Three lessons of three segments (slots 0–2, 3–5, 6–8), 5 minutes and two questions (slots 0–1, 2–3, 4–5) each.
const course = makeCourse({ lessons: 3, segments: 3, items: 2 })

const nothing = emptyRecord('attempt1')
const completed = (...slots: readonly number[]): LearnerRecord['lessons'] =>
  Object.fromEntries(slots.map((slot) => [slot, { submitted: true, completed: true, seconds: 0 }]))
const leftAt = (place: Place): LearnerRecord['settings'] => ({ place: { value: encodePlace(place), rev: 1 } })
const open: OpenFinal = {
  id: 'final1',
  number: 1,
  answers: [
    { slot: 6, code: 'a', rev: 1 },
    { slot: 7, code: null, rev: 0 },
  ],
}
const withFinal = (final: Partial<LearnerRecord['final']>): LearnerRecord['final'] => ({
  ...nothing.final,
  ...final,
})

const card = (record: LearnerRecord, of: Course = course) => {
  const resume = resumeOf(of, record)
  return resume && resumeWords(resume, shell)
}

describe('the resume card', () => {
  it('UI-1 is missing at the first visit, which offers the first lesson', () => {
    expect(resumeOf(course, nothing)).toEqual({ type: 'start', lesson: course.lessons[0] })
    expect(card(nothing)).toBeNull()
  })

  it('UI-1 is missing for a course without lessons', () => {
    expect(card(nothing, { ...course, lessons: [], modules: [] })).toBeNull()
  })

  it('UI-2 names lesson, segment and minutes left', () => {
    const record = { ...nothing, segments: [0], settings: leftAt({ part: 'segment', segment: 1 }) }
    expect(card(record)).toMatchObject({
      title: '1. Lesson 1',
      facts: ['Part 2', '4 min left in this lesson'],
      to: '/lesson/lesson-1?resume',
      button: 'Continue',
    })
  })

  it('UI-3 leads to the quiz of a lesson that is read', () => {
    const first = { code: 'a', correct: true, sure: null }
    const record = {
      ...nothing,
      segments: [3, 4, 5],
      items: { 2: { tries: 1, first, latest: first } },
      settings: leftAt({ part: 'segment', segment: 5 }),
    }
    expect(card(record)).toMatchObject({ facts: ['Quiz', '1 question left'], to: '/lesson/lesson-2/quiz' })
  })

  it('UI-4 leads on from a completed lesson, and round to the start', () => {
    const at = (segment: number, ...done: readonly number[]) =>
      card({ ...nothing, lessons: completed(...done), settings: leftAt({ part: 'segment', segment }) })
    expect(at(3, 1)).toMatchObject({ eyebrow: 'Next lesson', to: '/lesson/lesson-3' })
    expect(at(8, 2)).toMatchObject({ to: '/lesson/lesson-1' })
    expect(at(8, 0, 2)).toMatchObject({ to: '/lesson/lesson-2' })
  })

  it('UI-5 leads to a final in progress that was left last', () => {
    const record = { ...nothing, final: withFinal({ open }), settings: leftAt({ part: 'final' }) }
    expect(card(record)).toMatchObject({ to: '/final', facts: ['1 of 2 answered'] })
  })

  it('UI-5 leads to a lesson that was left after a final was begun', () => {
    const record = {
      ...nothing,
      final: withFinal({ open }),
      settings: leftAt({ part: 'segment', segment: 0 }),
    }
    expect(card(record)).toMatchObject({ to: '/lesson/lesson-1?resume' })
  })

  it('UI-5 leads to a final in progress once all lessons are completed', () => {
    const settings = leftAt({ part: 'segment', segment: 8 })
    const record = { ...nothing, lessons: completed(0, 1, 2), final: withFinal({ open }), settings }
    expect(card(record)).toMatchObject({ to: '/final' })
  })

  it('UI-6 leads to the final when the lessons are done, and ends with the course', () => {
    const lessons = completed(0, 1, 2)
    expect(card({ ...nothing, lessons })).toMatchObject({ to: '/final', button: 'Take the final' })
    const passed = { ...nothing, lessons, final: withFinal({ count: 1, best: 70 }) }
    expect(resumeOf(course, passed)).toEqual({ type: 'done' })
    expect(card(passed)).toBeNull()
  })

  it('UI-7 falls back to a lesson in progress where the place is unknown', () => {
    const record = { ...nothing, segments: [4], settings: leftAt({ part: 'segment', segment: 99 }) }
    expect(card(record)).toMatchObject({
      to: '/lesson/lesson-2?resume',
      facts: ['4 min left in this lesson'],
    })
  })
})

describe('after an update', () => {
  it('UI-7 leads to the lesson in progress that stands nearest to a place that is gone', () => {
    // What is gone had slot 5, between the second lesson and the third.
    const shorter: Course = {
      ...course,
      lessons: course.lessons.map((lesson) => ({
        ...lesson,
        segments: lesson.segments.filter(({ slot }) => slot !== 5),
      })),
    }
    const settings = leftAt({ part: 'segment', segment: 5 })
    expect(card({ ...nothing, segments: [0, 3], settings }, shorter)).toMatchObject({
      to: '/lesson/lesson-2?resume',
    })
    const read = leftAt({ part: 'quiz', lesson: 9 })
    expect(card({ ...nothing, segments: [0, 3], settings: read }, shorter)).toMatchObject({
      to: '/lesson/lesson-1?resume',
    })
  })

  it('UPD-6 counts only those questions of a final in progress that the course has', () => {
    const answers = [...open.answers, { slot: 99, code: 'a', rev: 1 }]
    const settings = leftAt({ part: 'final' })
    const record = { ...nothing, final: withFinal({ open: { ...open, answers } }), settings }
    expect(card(record)).toMatchObject({ to: '/final', facts: ['1 of 2 answered'] })
    const gone = { ...open, answers: [{ slot: 99, code: 'a', rev: 1 }] }
    expect(finalStanding(course, { ...nothing, final: withFinal({ open: gone }) })).toEqual({
      type: 'not-taken',
    })
  })

  it('UPD-3 asks for a lesson that is new, and for nothing more in a completed one that grew', () => {
    const [first] = course.lessons
    if (!first) throw new Error('the made course has lessons')
    const part = { id: 'new', slot: 40, title: 'New' }
    const grown: Course = {
      ...course,
      lessons: [{ ...first, segments: [...first.segments, part] }, ...course.lessons.slice(1)],
    }
    const record = { ...nothing, lessons: completed(0, 1), final: withFinal({ count: 1, best: 90 }) }
    expect(courseProgress(grown, record)).toMatchObject({ completed: 2, minutes: 5 })
    expect(stillNeeded(grown, record)).toEqual({ lessons: 1, final: false })
  })
})

describe('what is left', () => {
  const lesson = makeCourse().lessons[0]

  it('UI-8 rounds minutes up and ends with completion', () => {
    if (!lesson) throw new Error('the made course has lessons')
    expect(lessonRest(nothing, lesson)).toEqual({ minutes: 5, questions: 2 })
    expect(lessonRest({ ...nothing, segments: [0, 1] }, lesson)).toEqual({ minutes: 2, questions: 2 })
    expect(lessonRest({ ...nothing, lessons: completed(0) }, lesson)).toEqual({ minutes: 0, questions: 0 })
  })

  it('UI-8 adds up over the course', () => {
    const record = { ...nothing, lessons: completed(0), segments: [3] }
    expect(courseProgress(course, record)).toEqual({ completed: 1, lessons: 3, minutes: 9, questions: 4 })
  })

  it('UI-9 keeps passed before everything else', () => {
    const standing = (final: Partial<LearnerRecord['final']>) =>
      finalStanding(course, { ...nothing, final: withFinal(final) })
    expect(standing({})).toEqual({ type: 'not-taken' })
    expect(standing({ open })).toEqual({ type: 'in-progress', answered: 1, of: 2 })
    expect(standing({ count: 1, best: 65 })).toEqual({ type: 'best', score: 65 })
    expect(standing({ count: 1, best: 65, open })).toEqual({ type: 'in-progress', answered: 1, of: 2 })
    expect(standing({ count: 1, best: 80, open })).toEqual({ type: 'passed', score: 80 })
  })

  it('UI-10 follows the completion rule', () => {
    const needs = (completion: Course['completion'], record: LearnerRecord) =>
      stillNeeded({ ...course, completion }, record)
    const one = { ...nothing, lessons: completed(0) }
    expect(needs('lessons-and-final', one)).toEqual({ lessons: 2, final: true })
    expect(needs('lessons', one)).toEqual({ lessons: 2, final: false })
    expect(needs('final', one)).toEqual({ lessons: 0, final: true })
    const passed = { ...one, lessons: completed(0, 1, 2), final: withFinal({ count: 1, best: 70 }) }
    expect(needs('lessons-and-final', passed)).toEqual({ lessons: 0, final: false })
  })
})
