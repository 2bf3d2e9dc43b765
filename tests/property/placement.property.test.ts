import fc from 'fast-check'
import { expect, it } from 'vitest'
import { itemAtSlot } from '../../src/core/course'
import { drawPlacement } from '../../src/core/scoring'
import { seededRandom } from '../../src/ui/items/seeded-random'
import { makeCourse } from '../support/make-course'

const seed = 20_220_518
const shape = fc.record({ lessons: fc.integer({ min: 2, max: 15 }), items: fc.integer({ min: 1, max: 8 }) })

it(`PLC-1 asks ten questions about every module, and no lesson more often than it must (seed ${seed})`, () => {
  fc.assert(
    fc.property(shape, fc.string(), ({ lessons, items }, text) => {
      const course = makeCourse({ lessons, items })
      const drawn = drawPlacement(course, seededRandom(text))
      expect(drawPlacement(course, seededRandom(text))).toEqual(drawn)
      expect(new Set(drawn).size).toBe(drawn.length)
      const found = drawn.flatMap((slot) => itemAtSlot(course, slot) ?? [])
      expect(found.every(({ item, inFinal }) => item.use === 'lesson' && !inFinal)).toBe(true)
      expect(found.map(({ lesson }) => lesson.number)).toEqual(
        found.map(({ lesson }) => lesson.number).sort((a, b) => a - b),
      )
      const asked = (id: string) => found.filter(({ lesson }) => lesson.id === id).length
      for (const module of course.modules) {
        const counts = module.lessons.map(asked)
        expect(Math.max(...counts)).toBeGreaterThan(0)
        if (counts.includes(0)) expect(Math.max(...counts)).toBe(1)
      }
      // A module of one lesson with few items gives no more than it has.
      expect(drawn.length).toBeLessThanOrEqual(10)
      if (items >= 5) expect(drawn).toHaveLength(10)
    }),
    { seed, numRuns: 200 },
  )
})
