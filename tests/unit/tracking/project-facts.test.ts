import { describe, expect, it } from 'vitest'
import type { CompletionRule } from '../../../src/core/course'
import { decodeRecord, emptyRecord, mergeRecords } from '../../../src/core/record'
import { projectFacts, projectObjective, type LaunchFacts, type LmsFacts } from '../../../src/core/tracking'
import { answer, completeAllLessons, play, reach, submitFinal, submitQuiz } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { context, course, project } from '../../support/project'

const launched = (parts: Partial<Pick<LaunchFacts, 'credit' | 'status' | 'score'>>) => ({
  launch: { ...context().launch, ...parts },
})

const nothing = emptyRecord('attempt1')
const begun = play(course, [reach(0, 0)])
const lessons = play(course, completeAllLessons(course))
const passed = play(course, [submitFinal(1, 70)])
const failed = play(course, [submitFinal(1, 69)], lessons)
const both = play(course, [submitFinal(2, 85)], failed)
const laterFailed = play(course, [submitFinal(3, 10)], both)

describe('status', () => {
  it.each<[CompletionRule, LmsFacts['status'][]]>([
    [
      'lessons',
      ['incomplete', 'incomplete', 'completed', 'incomplete', 'completed', 'completed', 'completed'],
    ],
    ['final', ['incomplete', 'incomplete', 'incomplete', 'passed', 'incomplete', 'passed', 'passed']],
    [
      'lessons-and-final',
      ['incomplete', 'incomplete', 'incomplete', 'incomplete', 'incomplete', 'passed', 'passed'],
    ],
  ])(
    'TRK-3 is incomplete until all is met that the rule %s asks, and then the end status',
    (completion, statuses) => {
      const records = [nothing, begun, lessons, passed, failed, both, laterFailed]
      expect(records.map((record) => project(record, {}, { ...course, completion }).status)).toEqual(statuses)
    },
  )

  it.each<[LaunchFacts['status'], LmsFacts['status']]>([
    ['passed', 'passed'],
    ['completed', 'completed'],
    ['incomplete', 'incomplete'],
    ['not attempted', 'incomplete'],
    ['failed', 'incomplete'],
    ['browsed', 'incomplete'],
    ['unknown', 'incomplete'],
  ])('TRK-3 never falls below %s, which the LMS holds already', (status, told) => {
    expect(project(nothing, launched({ status })).status).toBe(told)
  })

  it('TRK-3 rises from completed to passed', () => {
    expect(project(both, launched({ status: 'completed' })).status).toBe('passed')
  })

  it('TRK-3 stays passed where an update added a lesson', () => {
    const longer = makeCourse({ lessons: 3, segments: 2, items: 3 })
    expect(project(both, launched({ status: 'passed' }), longer).status).toBe('passed')
  })

  it('TRK-10 tells no end status without credit', () => {
    expect(project(both, launched({ credit: false })).status).toBe('incomplete')
    expect(project(both, launched({ credit: false, status: 'completed' })).status).toBe('completed')
  })
})

describe('score', () => {
  it('TRK-3a is the best final once there is one', () => {
    const scores = [nothing, lessons, passed, failed, both, laterFailed].map(
      (record) => project(record).score,
    )
    expect(scores).toEqual([null, null, 70, 69, 85, 85])
  })

  it('TRK-3a never falls below what the LMS holds', () => {
    expect(project(failed, launched({ score: 90 })).score).toBe(90)
    expect(project(both, launched({ score: 12.5 })).score).toBe(85)
  })

  it('TRK-3a is not invented where there is no final', () => {
    expect(project(lessons, launched({ score: 90 })).score).toBeNull()
  })

  it('TRK-10 is not told without credit', () => {
    expect(project(both, launched({ credit: false })).score).toBeNull()
  })
})

describe('objectives', () => {
  const [first, second] = course.lessons
  if (!first || !second) throw new Error('The made course has two lessons')

  it('TRK-5 are told for each lesson that was begun, by the frozen id', () => {
    expect(project(begun).objectives).toEqual([{ id: 'L01_lesson-1', score: null, status: 'incomplete' }])
    expect(project(nothing).objectives).toEqual([])
    expect(project(lessons).objectives.map(({ id, status }) => [id, status])).toEqual([
      ['L01_lesson-1', 'completed'],
      ['L02_lesson-2', 'completed'],
    ])
  })

  it('TRK-5 are told for a lesson on which time was spent', () => {
    const read = play(course, [{ type: 'time-spent', lesson: 1, total: 60 }])
    expect(project(read).objectives).toEqual([{ id: 'L02_lesson-2', score: null, status: 'not attempted' }])
  })

  it('TRK-5 hold the share of the items right at the first try', () => {
    const one = play(course, [answer(0, 'a', true)])
    expect(projectObjective(one, first).score).toBe(33)
    const two = play(course, [answer(1, 'b', false), answer(1, 'a', true, 2)], one)
    expect(projectObjective(two, first).score).toBe(33)
    expect(projectObjective(play(course, [answer(2, 'a', true)], two), first).score).toBe(67)
    expect(projectObjective(two, second).score).toBeNull()
  })

  it('TRK-5 leave the final out', () => {
    expect(
      project(play(course, [submitFinal(1, 90, [{ slot: 6, code: 'a', correct: true }])])).objectives,
    ).toEqual([])
  })
})

describe('the rest', () => {
  it('TRK-6 holds the share of lessons completed', () => {
    const one = play(
      course,
      completeAllLessons(course).filter((act) => act.type !== 'quiz-submitted' || act.lesson === 0),
    )
    expect([nothing, begun, one, lessons].map((record) => project(record).progress)).toEqual([0, 0, 0.5, 1])
  })

  it('TRK-6 holds the packed record, the place and the time of the session', () => {
    const placed = play(course, [{ type: 'setting-changed', name: 'place', value: 'q1', rev: 1 }], begun)
    const facts = project(placed, { sessionSeconds: 95.5 })
    expect(decodeRecord(facts.suspendData)).toEqual({ type: 'record', record: placed })
    expect(facts.location).toBe('q1')
    expect(facts.sessionSeconds).toBe(95.5)
    expect(project(begun).location).toBe('')
  })

  it('COD-6 is nothing where not even the shed record fits', () => {
    const segments = Array.from({ length: 30_000 }, (_, slot) => slot)
    const endless = mergeRecords({ ...nothing, segments }, nothing)
    expect(projectFacts(course, endless, context())).toBeNull()
  })

  it('TRK-3 does not count a submitted quiz as a completed lesson', () => {
    expect(
      project(play(course, [submitQuiz(0), submitQuiz(1)]), {}, { ...course, completion: 'lessons' }).status,
    ).toBe('incomplete')
  })
})
