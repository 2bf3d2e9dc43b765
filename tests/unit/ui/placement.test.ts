import { describe, expect, it } from 'vitest'
import { emptyRecord, placementEvent, placementOf, readPlacement } from '../../../src/core/record'
import { placedItems, placementFrom } from '../../../src/ui/pages/placement/placement-plan'
import { play } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { singleItem } from '../../support/make-item'
import { launchAfter } from '../../support/make-launch'
import { lastOf, recordOf, startSession } from '../../support/start-session'

// Two items each: interaction slots 0–1, 2–3, 4–5 …
const course = makeCourse({ lessons: 9, items: 2 })
const quizzes = new Map(
  course.lessons.map(({ id, items }) => [
    id,
    items.map((item) => {
      const made = singleItem('abcd', 'a')
      return { ...made, prompt: { ...made.prompt, id: item.id } }
    }),
  ]),
)
const placed = (...slots: readonly number[]) => placedItems(course, slots, quizzes)
const numbersOf = (placement: ReturnType<typeof placementFrom> | null) =>
  placement?.type === 'lessons' ? placement.lessons.map(({ number }) => number) : placement
const kept = (missed: readonly string[]) => {
  const event = placementEvent(emptyRecord('attempt1'), placementOf(course, new Set(missed)))
  return event ? play(course, [event]) : emptyRecord('attempt1')
}

describe('a placement check', () => {
  it('PLC-3 names the lessons behind what was missed or left open, in teaching order and once each', () => {
    const asked = placed(0, 2, 4, 5, 6)
    expect(numbersOf(placementFrom(course, asked, { 0: 'a', 2: 'b', 4: 'b', 5: 'b' }))).toEqual([2, 3, 4])
    expect(numbersOf(placementFrom(course, asked, { 0: 'a', 2: 'a', 4: 'a', 5: 'a', 6: 'a' }))).toEqual([])
  })

  it('PLC-3 says to begin at the start where more than seven lessons were missed', () => {
    const ids = course.lessons.map(({ id }) => id)
    expect(placementOf(course, new Set(ids.slice(0, 8)))).toEqual({ type: 'from-start' })
    expect(numbersOf(placementOf(course, new Set(ids.slice(0, 7))))).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('PLC-3 is read back as it was kept, without lessons that the course no longer has', () => {
    const ids = course.lessons.map(({ id }) => id)
    expect(readPlacement(course, emptyRecord('attempt1'))).toBeNull()
    expect(numbersOf(readPlacement(course, kept([])))).toEqual([])
    expect(numbersOf(readPlacement(course, kept(['lesson-2', 'lesson-9'])))).toEqual([2, 9])
    expect(readPlacement(course, kept(ids))).toEqual({ type: 'from-start' })
    const smaller = makeCourse({ lessons: 3, items: 2 })
    expect(numbersOf(readPlacement(smaller, kept(['lesson-2', 'lesson-9'])))).toEqual([2])
    const odd = { ...emptyRecord('attempt1'), settings: { placement: { value: 'abc', rev: 1 } } }
    expect(readPlacement(course, odd)).toBeNull()
  })

  it('PLC-2 leaves no answer, no interaction and no lesson begun, and its advice comes along', () => {
    const started = startSession()
    const { session } = started
    const of = session.course
    session.act(placementEvent(recordOf(started), placementOf(of, new Set([of.lessons[1]?.id ?? '']))))
    session.milestone()
    expect(recordOf(started)).toMatchObject({ items: {}, lessons: {}, cards: {}, segments: [] })
    expect(lastOf(started)).toMatchObject({ status: 'incomplete', interactions: [] })
    const again = startSession({ launch: launchAfter(session.launch, started.lms.saved()) })
    expect(numbersOf(readPlacement(of, recordOf(again)))).toEqual([2])
  })
})
