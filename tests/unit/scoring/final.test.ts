import { describe, expect, it } from 'vitest'
import type { Course } from '../../../src/core/course'
import { drawFinal, scoreFinal, shareOf, shuffle, type AnsweredItem } from '../../../src/core/scoring'
import { makeCourse } from '../../support/make-course'
import { multipleItem, singleItem } from '../../support/make-item'
import { seededRandom as randomFor } from '../../../src/ui/items/seeded-random'

// Three lessons of four items and one held back each: module `first` holds lesson 1, `rest` lessons 2 and 3.
const course = makeCourse({ lessons: 3, items: 4 })
const heldBack = course.lessons.map(
  (lesson) => lesson.items.find(({ use }) => use === 'final')?.finalSlot ?? -1,
)
const slotsOf = (...lessons: readonly number[]) =>
  lessons.flatMap((number) => course.lessons[number - 1]?.items.map(({ finalSlot }) => finalSlot) ?? [])
const seededRandom = (seed: number) => randomFor(String(seed))
const seeds = Array.from({ length: 50 }, (_, seed) => seed)
const draw = (items: Record<string, number>, seen: readonly number[], seed: number) =>
  drawFinal(course, { items, bloom: {} }, seen, seededRandom(seed))

describe('drawFinal', () => {
  it('SCO-12 takes as many items from each module as the blueprint says', () => {
    for (const seed of seeds) {
      const drawn = draw({ first: 2, rest: 5 }, [], seed)
      expect(drawn.filter((slot) => slotsOf(1).includes(slot))).toHaveLength(2)
      expect(drawn.filter((slot) => slotsOf(2, 3).includes(slot))).toHaveLength(5)
    }
  })

  it('SCO-12 draws no item twice', () => {
    for (const seed of seeds) {
      const drawn = draw({ first: 5, rest: 10 }, heldBack, seed)
      expect(new Set(drawn).size).toBe(15)
    }
  })

  it('SCO-12 draws all that a module has where the blueprint asks for more', () => {
    expect(draw({ first: 9 }, [], 1).sort((a, b) => a - b)).toEqual(slotsOf(1))
  })

  it('SCO-12 takes nothing from a module that the blueprint leaves out', () => {
    expect(draw({ rest: 3 }, [], 1).filter((slot) => slotsOf(1).includes(slot))).toEqual([])
  })

  it('SCO-12 draws other items with other random numbers and the same with the same', () => {
    const draws = seeds.map((seed) => draw({ rest: 5 }, [], seed).join())
    expect(new Set(draws).size).toBeGreaterThan(10)
    expect(draw({ rest: 5 }, [], 7)).toEqual(draw({ rest: 5 }, [], 7))
  })

  it('SCO-13 takes the items held back for the final first', () => {
    for (const seed of seeds) {
      const drawn = draw({ first: 1, rest: 3 }, [], seed)
      expect(drawn).toEqual(expect.arrayContaining(heldBack))
    }
  })

  it('SCO-13 takes an item of a lesson before a held-back one that the last final asked', () => {
    for (const seed of seeds) expect(draw({ first: 2 }, heldBack, seed)).not.toContain(heldBack[0])
    expect(draw({ first: 5 }, heldBack, 1)).toContain(heldBack[0])
  })

  it('SCO-13 leaves out what the last final asked as long as there is something else', () => {
    for (const seed of seeds) {
      const seen = draw({ first: 3 }, [], seed)
      const again = draw({ first: 3 }, seen, seed + 1000)
      // Five items: three were asked, so one of them has to come again.
      expect(again.filter((slot) => seen.includes(slot))).toHaveLength(1)
    }
  })
})

// Lesson 2 holds three items by themselves (one held back) and a scenario of two questions; lesson 1 has no scenario.
const twoOf = 'lesson-2.case'
const withScenario: Course = {
  ...course,
  lessons: course.lessons.map((lesson) => ({
    ...lesson,
    items: lesson.items.map((item, place) =>
      lesson.number === 2 && (place === 1 || place === 2) ? { ...item, id: `${twoOf}.q${place}` } : item,
    ),
  })),
}
const inScenario = withScenario.lessons
  .flatMap(({ items }) => items)
  .flatMap(({ id, finalSlot }) => (id.startsWith(twoOf) ? finalSlot : []))
const drawWith = (rest: number, seen: readonly number[], seed: number) =>
  drawFinal(withScenario, { items: { rest }, bloom: {} }, seen, seededRandom(seed))

describe('drawing a scenario', () => {
  it('SCN-4 takes all its questions or none, next to each other and in order', () => {
    const isDrawn = seeds.map((seed) => {
      const drawn = drawWith(5, [], seed)
      expect(drawn).toHaveLength(5)
      const at = drawn.indexOf(inScenario[0] ?? -1)
      if (at === -1) expect(drawn).not.toContain(inScenario[1])
      else expect(drawn.slice(at, at + 2)).toEqual(inScenario)
      return at !== -1
    })
    expect(new Set(isDrawn)).toEqual(new Set([true, false]))
  })

  it('SCN-4 passes over it where one place is left, and fills that place', () => {
    // Both held-back items come first; the third place is too small for two questions.
    for (const seed of seeds) {
      const drawn = drawWith(3, [], seed)
      expect(drawn).toHaveLength(3)
      expect(drawn.filter((slot) => inScenario.includes(slot))).toEqual([])
    }
  })

  it('SCN-4 counts it as asked where one of its questions was', () => {
    for (const seed of seeds) {
      const drawn = drawWith(8, inScenario.slice(1), seed)
      expect(drawn.filter((slot) => inScenario.includes(slot))).toEqual([])
    }
  })
})

describe('shuffle', () => {
  it('SCO-12 keeps every value once', () => {
    for (const seed of seeds) expect(shuffle([1, 2, 3, 4], seededRandom(seed)).sort()).toEqual([1, 2, 3, 4])
  })

  it('SCO-12 brings each value to each place', () => {
    const firsts = seeds.map((seed) => shuffle(['a', 'b', 'c'], seededRandom(seed))[0])
    expect(new Set(firsts)).toEqual(new Set(['a', 'b', 'c']))
  })
})

const one = (option: string): AnsweredItem => ({
  item: singleItem('abcd', 'a'),
  response: { kind: 'single', option },
})
const open: AnsweredItem = { item: singleItem('abcd', 'a'), response: null }
const many = (options: string): AnsweredItem => ({
  item: multipleItem('abcd', 'abc'),
  response: { kind: 'multiple', options: [...options] },
})

describe('scoreFinal', () => {
  it.each<[string, AnsweredItem[], number]>([
    ['nothing asked', [], 0],
    ['all right', [one('a'), many('abc')], 100],
    ['all wrong', [one('b'), many('d')], 0],
    ['all open', [open, open], 0],
    ['one of three', [one('a'), one('b'), open], 33],
    ['two of three', [one('a'), one('a'), one('c')], 66],
    ['a whole item and two thirds of one', [one('a'), many('ab')], 83],
    ['a response that cannot be scored', [one('a'), one('z')], 50],
    ['seven of ten', [...Array.from({ length: 7 }, () => one('a')), open, open, open], 70],
  ])('SCO-14 weighs items equally, counts parts and rounds down: %s', (_case, answers, score) => {
    expect(scoreFinal(answers)).toBe(score)
  })

  it('SCO-14 loses no point to binary fractions', () => {
    const thirds = Array.from({ length: 3 }, () => many('a'))
    expect(
      scoreFinal([...thirds, one('b'), one('b'), one('b'), one('b'), one('b'), one('b'), one('b')]),
    ).toBe(10)
  })
})

describe('shareOf', () => {
  it('SCO-14 gives the earned share of one item', () => {
    expect(shareOf(many('ab'))).toBeCloseTo(2 / 3)
    expect(shareOf(one('a'))).toBe(1)
    expect(shareOf(open)).toBe(0)
  })
})
