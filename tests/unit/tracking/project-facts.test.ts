import { describe, expect, it } from 'vitest'
import type { CompletionRule, Course } from '../../../src/core/course'
import { decodeRecord, emptyRecord, mergeRecords, type LearnerRecord } from '../../../src/core/record'
import {
  answeredSlots,
  mostNewInteractions,
  projectFacts,
  projectInteraction,
  projectObjective,
  type LaunchFacts,
  type LmsFacts,
  type ProjectionContext,
} from '../../../src/core/tracking'
import { answer, completeAllLessons, play, reach, submitFinal, submitQuiz } from '../../support/acts'
import { makeCourse } from '../../support/make-course'

const course = makeCourse({ lessons: 2, segments: 2, items: 3 })
const context = (parts: Partial<ProjectionContext> = {}): ProjectionContext => ({
  pending: [],
  timings: {},
  interactionCount: 0,
  sessionSeconds: 0,
  launch: { credit: true, status: 'incomplete', score: null },
  ...parts,
})
const project = (
  record: LearnerRecord,
  parts: Partial<ProjectionContext> = {},
  of: Course = course,
): LmsFacts => {
  const facts = projectFacts(of, record, context(parts))
  if (!facts) throw new Error('The record does not fit')
  return facts
}
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

describe('interactions', () => {
  // Slots 0–5 are the lessons' items, 6–13 those of the final; item 3 of lesson 1 is a true-false item.
  const record = play(course, [answer(1, 'ac', false), answer(1, 'b', true, 2), answer(2, 't', true)])

  it('TRK-4 tells the first response in the words of CMI, whatever came later', () => {
    const timings = { 1: { at: 1_769_000_000_000, latencySeconds: 14 } }
    expect(project(record, { pending: [1], timings }).interactions).toEqual([
      {
        index: 1,
        id: 'lesson-1.item-2',
        kind: 'multiple',
        objectiveId: 'L01_lesson-1',
        response: 'a,c',
        correctPattern: 'a',
        tolerance: 0,
        correct: false,
        at: 1_769_000_000_000,
        latencySeconds: 14,
      },
    ])
  })

  it('TRK-4 leaves time and latency out where they are not known any more', () => {
    expect(project(record, { pending: [2] }).interactions[0]).toMatchObject({
      response: 't',
      correct: true,
      at: null,
      latencySeconds: null,
    })
  })

  it('TRK-4 tells only what is to be told, by slot', () => {
    expect(project(record, { pending: [2, 1] }).interactions.map(({ index }) => index)).toEqual([1, 2])
    expect(project(record).interactions).toEqual([])
  })

  it('TRK-4 tells nothing of a slot without an answer, of a shed answer or of an item that the package lacks', () => {
    const shed: LearnerRecord = {
      ...record,
      items: {
        ...record.items,
        3: {
          tries: 1,
          first: { code: null, correct: true, sure: null },
          latest: { code: null, correct: true },
        },
        99: {
          tries: 1,
          first: { code: 'a', correct: true, sure: null },
          latest: { code: 'a', correct: true },
        },
      },
    }
    expect(project(shed, { pending: [0, 3, 99] }).interactions).toEqual([])
  })

  it("TRK-4b tells the newest final's answers in slots of their own", () => {
    const final = play(
      course,
      [
        submitFinal(1, 0, [{ slot: 6, code: 'b', correct: false }]),
        submitFinal(2, 50, [
          { slot: 6, code: 'a', correct: true },
          { slot: 7, code: null, correct: false },
        ]),
      ],
      record,
    )
    const facts = project(final, { pending: [6, 7], interactionCount: 14 })
    expect(facts.interactions).toMatchObject([
      { index: 6, id: 'F.lesson-1.item-1', objectiveId: 'L01_lesson-1', response: 'a', correct: true },
    ])
    expect(projectInteraction(course, final, 0, undefined)).toBeNull()
  })

  it('TRK-4b reports an answer of the final as it was scored, where more than one response is right', () => {
    const final = play(course, [submitFinal(1, 50, [{ slot: 6, code: 'c', correct: true }])], record)
    expect(projectInteraction(course, final, 6, undefined)).toMatchObject({
      response: 'c',
      correctPattern: 'a',
      tolerance: 0,
      correct: true,
    })
  })

  it('TRK-4b lists first responses and the newest final as answered', () => {
    const final = play(
      course,
      [
        submitFinal(1, 0, [{ slot: 9, code: 'b', correct: false }]),
        submitFinal(2, 0, [{ slot: 6, code: 'b', correct: false }]),
      ],
      record,
    )
    expect(answeredSlots(final)).toEqual([1, 2, 6])
  })
})

describe('registrations', () => {
  const withRetired: Course = {
    ...course,
    interactionIds: course.interactionIds.map((id, slot) => (slot === 1 ? 'L01.Q9_gone' : id)),
    lessons: course.lessons.map((lesson) => ({
      ...lesson,
      items: lesson.items.filter(({ slot }) => slot !== 1),
    })),
  }
  const record = play(course, [answer(2, 't', true), answer(4, 'ac', false)])

  it('TRK-4a name every interaction up to the one that is told, retired ones too', () => {
    const facts = project(record, { pending: [2] }, withRetired)
    expect(facts.registrations).toEqual([
      { index: 0, id: 'lesson-1.item-1' },
      { index: 1, id: 'L01.Q9_gone' },
      { index: 2, id: 'lesson-1.item-3' },
    ])
  })

  it('TRK-4a begin where the LMS stands', () => {
    const facts = project(record, { pending: [2, 4], interactionCount: 3 })
    expect(facts.registrations.map(({ index }) => index)).toEqual([3, 4])
  })

  it('TRK-4a name nothing where nothing new is told', () => {
    expect(project(record).registrations).toEqual([])
    expect(project(record, { pending: [2], interactionCount: 5 }).registrations).toEqual([])
    expect(project(record, { pending: [0] }).registrations).toEqual([])
    expect(project(record, { pending: [2], interactionCount: 99 }).registrations).toEqual([])
  })

  const long = makeCourse({ lessons: 1, segments: 1, items: 500 })
  const far = play(long, [
    answer(0, 'a', true),
    answer(199, 'a', true),
    answer(200, 'a', true),
    answer(450, 'a', true),
  ])
  const pending = answeredSlots(far)

  it('TRK-4a make at most 200 new interactions in one write, and tell those', () => {
    const facts = project(far, { pending }, long)
    expect(facts.registrations).toHaveLength(mostNewInteractions)
    expect(facts.interactions.map(({ index }) => index)).toEqual([0, 199])
  })

  it('TRK-4a reach an item beyond 200 in as many writes as it takes, although none before it was answered', () => {
    const counts = [0, 200, 400]
    const writes = counts.map((interactionCount) => project(far, { pending: [450], interactionCount }, long))
    expect(writes.map(({ registrations }) => registrations.length)).toEqual([200, 200, 51])
    expect(writes.map(({ interactions }) => interactions.length)).toEqual([0, 0, 1])
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
