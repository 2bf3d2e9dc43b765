import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bloomLevels, type Course, type ItemSummary } from '../../src/core/course'
import { drawFinal, unmetLevels, type Blueprint } from '../../src/core/scoring'
import { seededRandom } from '../../src/ui/items/seeded-random'
import { makeCourse } from '../support/make-course'

const seed = 20_220_517
const runs = { seed, numRuns: 200 }

/** A course of three lessons in two modules whose items have levels and uses as they come. */
const course: fc.Arbitrary<Course> = fc
  .array(fc.record({ bloom: fc.constantFrom(...bloomLevels), held: fc.boolean() }), {
    minLength: 18,
    maxLength: 18,
  })
  .map((given) => {
    const made = makeCourse({ lessons: 3, items: 5 })
    let place = 0
    const next = (item: ItemSummary): ItemSummary => {
      const { bloom = 'apply', held = false } = given[place++] ?? {}
      return { ...item, bloom, use: held ? 'final' : 'lesson' }
    }
    return { ...made, lessons: made.lessons.map((lesson) => ({ ...lesson, items: lesson.items.map(next) })) }
  })

const itemsOf = ({ lessons }: Course) =>
  lessons.flatMap(({ module, items }) => items.map((item) => ({ ...item, module })))

/** Quotas that some draw of the course meets: those of items picked from it. */
const drawable = fc
  .tuple(course, fc.integer({ min: 1, max: 12 }), fc.string())
  .map(([made, length, text]) => {
    const items = itemsOf(made)
    const random = seededRandom(text)
    const picked = items.map((item) => ({ item, key: random() })).sort((a, b) => a.key - b.key)
    const taken = picked.slice(0, length).map(({ item }) => item)
    const count = (key: 'module' | 'bloom') =>
      Object.fromEntries(
        [...new Set(taken.map((item) => item[key]))].map((name) => [
          name,
          taken.filter((item) => item[key] === name).length,
        ]),
      )
    const blueprint: Blueprint = { items: count('module'), bloom: count('bloom') }
    return { made, items, blueprint, length }
  })

const seenAt = (items: readonly ItemSummary[], places: readonly number[]) =>
  places.flatMap((place) => items[place]?.finalSlot ?? [])

describe(`the draw of a final (seed ${seed})`, () => {
  it('SCO-12 meets the numbers of every module and of every Bloom level, whatever was asked before', () => {
    fc.assert(
      fc.property(drawable, fc.array(fc.nat(17)), fc.string(), ({ made, items, blueprint }, places, text) => {
        expect(unmetLevels(blueprint, items)).toEqual({})
        const drawn = drawFinal(made, blueprint, seenAt(items, places), seededRandom(text))
        const of = items.filter(({ finalSlot }) => drawn.includes(finalSlot))
        expect(of).toHaveLength(drawn.length)
        for (const [module, count] of Object.entries(blueprint.items))
          expect(of.filter((item) => item.module === module)).toHaveLength(count)
        for (const [level, count] of Object.entries(blueprint.bloom))
          expect(of.filter(({ bloom }) => bloom === level)).toHaveLength(count)
      }),
      runs,
    )
  })

  it('SCO-13 asks nothing again while another item of the same module and level was not asked', () => {
    fc.assert(
      fc.property(drawable, fc.string(), fc.string(), ({ made, items, blueprint }, one, other) => {
        const seen = drawFinal(made, blueprint, [], seededRandom(one))
        const drawn = drawFinal(made, blueprint, seen, seededRandom(other))
        const fresh = items.filter(({ finalSlot }) => !seen.includes(finalSlot) && !drawn.includes(finalSlot))
        for (const { module, bloom, finalSlot } of items) {
          if (!seen.includes(finalSlot) || !drawn.includes(finalSlot)) continue
          expect(fresh.filter((item) => item.module === module && item.bloom === bloom)).toEqual([])
        }
      }),
      runs,
    )
  })

  it('SCO-13 asks no item of a lesson while a held-back one of the same module and level was not drawn', () => {
    fc.assert(
      fc.property(drawable, fc.string(), ({ made, items, blueprint }, text) => {
        const drawn = drawFinal(made, blueprint, [], seededRandom(text))
        const left = items.filter(({ use, finalSlot }) => use === 'final' && !drawn.includes(finalSlot))
        for (const { module, bloom, use, finalSlot } of items) {
          if (use === 'final' || !drawn.includes(finalSlot)) continue
          expect(left.filter((item) => item.module === module && item.bloom === bloom)).toEqual([])
        }
      }),
      runs,
    )
  })

  it('SCO-12 is the same for the same random numbers', () => {
    fc.assert(
      fc.property(drawable, fc.string(), ({ made, blueprint }, text) => {
        expect(drawFinal(made, blueprint, [], seededRandom(text))).toEqual(
          drawFinal(made, blueprint, [], seededRandom(text)),
        )
      }),
      runs,
    )
  })

  it('SCO-12 fills the modules all the same where the levels cannot be had', () => {
    fc.assert(
      fc.property(course, fc.constantFrom(...bloomLevels), fc.string(), (made, level, text) => {
        const drawn = drawFinal(
          made,
          { items: { first: 3, rest: 5 }, bloom: { [level]: 8 } },
          [],
          seededRandom(text),
        )
        const first = itemsOf(made).filter(({ module }) => module === 'first')
        expect(drawn).toHaveLength(8)
        expect(new Set(drawn).size).toBe(8)
        expect(first.filter(({ finalSlot }) => drawn.includes(finalSlot))).toHaveLength(3)
      }),
      runs,
    )
  })
})
