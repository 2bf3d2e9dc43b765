import { describe, expect, it } from 'vitest'
import type { Course } from '../../../src/core/course'
import type { LearnerRecord } from '../../../src/core/record'
import { answeredSlots, mostNewInteractions, projectInteraction } from '../../../src/core/tracking'
import { answer, play, submitFinal } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { course, project } from '../../support/project'

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
