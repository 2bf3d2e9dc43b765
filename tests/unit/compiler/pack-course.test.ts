import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCourse } from '../../../compiler'
import { packCourse } from '../../../compiler/vite/pack-course'
import { unpackCourse, type Course } from '../../../src/core/course'
import { fixtureCourse } from './course-with'

const realCourse = (): Course => {
  const read = readCourse(join(import.meta.dirname, '../../..'))
  if (read.type === 'problems') throw new Error(JSON.stringify(read.problems))
  return read.course.course
}

/** A course after an update: an item retired, two that changed places, and one that came later than its lesson. */
const grownCourse = (): Course => {
  const { course } = fixtureCourse()
  const grow = (slot: number) => slot + (slot > 1 ? 1 : 0)
  const lessons = course.lessons.map((lesson) => ({
    ...lesson,
    items: lesson.items
      .map((item) => ({ ...item, slot: item.slot && grow(item.slot), finalSlot: grow(item.finalSlot) }))
      .reverse(),
    segments: [...lesson.segments].reverse(),
  }))
  const interactionIds = [...course.interactionIds]
  interactionIds.splice(2, 0, 'L01.Q9_retired')
  return { ...course, lessons, interactionIds }
}

describe('a packed course', () => {
  it.each([
    ['the tiny course', () => fixtureCourse().course],
    ['the course of this repository', realCourse],
    ['a course after an update', grownCourse],
  ])('CMP-52a gives back %s as it was compiled', (_, make) => {
    const course = make()
    expect(unpackCourse(JSON.parse(JSON.stringify(packCourse(course))))).toEqual(course)
  })

  it('CMP-52a takes less than half of the room', () => {
    const course = realCourse()
    expect(JSON.stringify(packCourse(course)).length).toBeLessThan(JSON.stringify(course).length / 2)
  })
})
