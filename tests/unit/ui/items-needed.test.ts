import { describe, expect, it } from 'vitest'
import { itemsNeeded } from '../../../src/ui/lesson/items-needed'
import { makeCourse } from '../../support/make-course'

const course = makeCourse({ lessons: 2, items: 1 })
const [first, second] = course.lessons.map((lesson) => lesson.items)
const slots = (...items: (number | undefined)[]) => items.map((slot) => ({ slot: slot ?? -1 }))

describe('what a final has to load', () => {
  it('LRN-44 is the items held back where it asks no others', () => {
    const answers = slots(first?.[1]?.finalSlot, second?.[1]?.finalSlot)
    expect(itemsNeeded(course, answers)).toEqual({ lessons: [], heldBack: true })
  })

  it('LRN-44 is the quiz of each lesson that it asks about besides', () => {
    const answers = slots(first?.[0]?.finalSlot, first?.[0]?.finalSlot, second?.[1]?.finalSlot)
    expect(itemsNeeded(course, answers)).toEqual({ lessons: ['lesson-1'], heldBack: true })
  })

  it('LRN-44 is nothing for a slot that the package does not know', () => {
    expect(itemsNeeded(course, slots(9_999))).toEqual({ lessons: [], heldBack: false })
  })
})
