import { describe, expect, it } from 'vitest'
import type { Item, Lesson } from '../../../src/core/course'
import type { RecordEvent } from '../../../src/core/record'
import {
  firstTries,
  nextAfter,
  practiceOrder,
  questionsOf,
  resumeIndex,
  reviewList,
  stateOf,
} from '../../../src/ui/pages/quiz/quiz-plan'
import { answer, play } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { singleItem } from '../../support/make-item'

const course = makeCourse({ lessons: 1, items: 5 })
const [made] = course.lessons
if (!made) throw new Error('The made course has no lesson')
// Items 0 to 4 have slots 0 to 4; item 1 is asked in the flow, and the last two have an objective of their own.
const lesson: Lesson = {
  ...made,
  objectives: [...made.objectives, { id: 'other', slot: 1, text: 'Do another thing' }],
  items: made.items.map((item, place) => ({ ...item, inline: place === 1 })),
}
const items = made.items.map(({ id }, place): Item => {
  const item = singleItem('abcd', 'c')
  const objective = place >= 3 ? 'other' : 'lesson-1-goal'
  return { ...item, prompt: { ...item.prompt, id, objective } }
})

const withId = (item: Item, id: string): Item => ({ ...item, prompt: { ...item.prompt, id } })

const at = (events: readonly RecordEvent[]) => {
  const record = play(course, events)
  const questions = questionsOf(lesson, items, record)
  return { record, questions, states: questions.map((question) => stateOf(question, record)) }
}
const resume = (events: readonly RecordEvent[]) => {
  const { questions, states } = at(events)
  return resumeIndex(questions, states)
}
const right = (slot: number) => answer(slot, 'c', true)
const wrong = (slot: number, tryNumber = 1) => answer(slot, 'a', false, tryNumber)
const said = (slot: number, sure: boolean): RecordEvent => ({
  type: 'item-answered',
  item: slot,
  tryNumber: 1,
  code: 'a',
  correct: false,
  sure,
})

describe('the questions of a quiz', () => {
  it('LRN-30 are the lesson’s items in the order of the file, without those held back', () => {
    expect(at([]).questions.map(({ slot }) => slot)).toEqual([0, 1, 2, 3, 4])
    expect(at([]).states).toEqual(['open', 'open', 'open', 'open', 'open'])
  })

  it('LRN-30 leaves out an item that did not come along', () => {
    expect(questionsOf(lesson, items.slice(1), at([]).record)).toHaveLength(4)
  })

  it('LRN-30 marks what was answered in the lesson, and passes over it', () => {
    const { questions, states } = at([right(0), right(1), wrong(2)])
    expect(states).toEqual(['answered', 'in-lesson', 'retry', 'open', 'open'])
    expect(nextAfter(questions, 0)).toBe(2)
    expect(nextAfter(questions, 2)).toBe(3)
    expect(nextAfter(questions, 4)).toBeNull()
  })
})

describe('coming back to a quiz', () => {
  it('LRN-31 goes on at the first open question', () => {
    expect(resume([])).toBe(0)
    expect(resume([right(0), right(1)])).toBe(2)
    expect(resume([right(0), wrong(2), wrong(2, 2), right(3)])).toBe(1)
  })

  it('LRN-31 goes on at a question left in the middle of its tries', () => {
    expect(resume([wrong(0)])).toBe(0)
    expect(resume([right(0), right(1), wrong(2)])).toBe(2)
    expect(resume([right(0), right(1), right(2), right(3), wrong(4)])).toBe(4)
  })

  it('LRN-31 goes to the first open question past one that was left in the lesson', () => {
    expect(resume([right(0), wrong(1)])).toBe(2)
  })

  it('LRN-31 UPD-1 goes on at the first open question where an update took out one before it', () => {
    const record = play(course, [right(0), right(1), wrong(2), right(4)])
    const shorter = { ...lesson, items: lesson.items.filter(({ slot }) => slot !== 1) }
    const questions = questionsOf(shorter, items, record)
    const states = questions.map((question) => stateOf(question, record))
    expect(questions.map(({ slot }) => slot)).toEqual([0, 2, 3, 4])
    expect(states).toEqual(['answered', 'retry', 'open', 'answered'])
    expect(resumeIndex(questions, states)).toBe(1)
  })

  it('LRN-31 ends at the last question where nothing is open', () => {
    expect(resume([0, 1, 2, 3, 4].map(right))).toBe(4)
  })
})

describe('the end of a quiz', () => {
  const events = [right(0), said(1, false), said(2, true), right(3)]

  it('LRN-32 counts what was right at the first try, in all and by objective', () => {
    const { record, questions } = at(events)
    expect(firstTries(lesson, questions, record)).toMatchObject({
      right: 2,
      of: 5,
      objectives: [
        { id: 'lesson-1-goal', right: 1, of: 3 },
        { id: 'other', right: 1, of: 2 },
      ],
    })
  })

  it('LRN-32 is the same after practice', () => {
    const { record, questions } = at([...events, answer(1, 'c', true, 2), answer(0, 'a', false, 2)])
    expect(firstTries(lesson, questions, record)).toMatchObject({ right: 2, of: 5 })
  })

  it('LRN-33 lists what the learner was sure of first and what was left open last', () => {
    const { record, questions } = at(events)
    expect(reviewList(questions, record).map(({ index, reason, sure }) => [index, reason, sure])).toEqual([
      [2, 'sure', true],
      [1, 'wrong', false],
      [4, 'open', null],
    ])
  })

  it('LRN-34 practises every question, those to review first', () => {
    const { record, questions } = at(events)
    expect(practiceOrder(questions, record).map(({ slot }) => slot)).toEqual([2, 1, 4, 0, 3])
  })

  it('SCN-7 practises the questions of a scenario together and in order', () => {
    const { record, questions } = at(events)
    const inCase = (place: number) => place === 3 || place === 4
    const named = questions.map((question, place) =>
      inCase(place) ? { ...question, item: withId(question.item, `lesson-1.case.q${place}`) } : question,
    )
    expect(practiceOrder(named, record).map(({ slot }) => slot)).toEqual([2, 1, 3, 4, 0])
  })
})
