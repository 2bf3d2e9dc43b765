import { describe, expect, it } from 'vitest'
import { neutralOrder } from '../../../compiler/quiz/neutral-order'
import { findItem, findLesson } from '../../../src/core/course'
import { compileWith, fixtureCourse } from './course-with'

const itemOf = (lesson: string, id: string) =>
  fixtureCourse()
    .quizzes.get(lesson)
    ?.find(({ prompt }) => prompt.id === id)

describe('the course model', () => {
  const { course, blueprint } = fixtureCourse()

  it('CMP-34 counts days from the epoch in UTC and sums the final up', () => {
    expect(course.epochDay).toBe(19_723)
    expect(blueprint).toEqual({ items: { wheels: 2, drive: 2 }, bloom: {} })
    expect(course.finalLength).toBe(4)
  })

  it('CMP-34 numbers lessons in teaching order and rounds reading time up', () => {
    expect(findLesson(course, 'chain')).toMatchObject({
      slot: 1,
      lmsId: 'L02_chain',
      number: 2,
      module: 'drive',
      words: 304,
      minutes: 2,
      sections: ['2', '2.1'],
    })
  })

  it('CMP-34 gives segments and objectives the slots of the ledger', () => {
    const lesson = findLesson(course, 'chain')
    expect(lesson?.segments.map(({ id, slot }) => [id, slot])).toEqual([
      ['clean-first', 4],
      ['longer', 5],
      ['take-home', 6],
    ])
    expect(lesson?.objectives.map(({ id, slot }) => [id, slot])).toEqual([
      ['care', 2],
      ['wear', 3],
    ])
  })

  it('CMP-34 tells inline items, those of the quiz and those of the final apart', () => {
    const shape = (id: string) => {
      const item = findItem(course, id)
      return [item?.inline, item?.slot, item?.finalSlot]
    }
    expect(shape('chain.when-to-replace')).toEqual([true, 5, 18])
    expect(shape('chain.order')).toEqual([false, 6, 19])
    expect(shape('chain.jumping')).toEqual([false, null, 21])
  })

  it('CMP-34 writes what is right in the tokens of CMI', () => {
    const patterns = course.lessons.flatMap(({ items }) =>
      items.map(({ kind, correctPattern }) => [kind, correctPattern]),
    )
    expect(patterns).toEqual([
      ['single', 'b'],
      ['numeric', '58'],
      ['true-false', 'f'],
      ['fill-in', 'answer-a'],
      ['single', 'a'],
      ['categorise', '1.a,2.a,3.b,4.c'],
      ['single', 'a'],
      ['single', 'c'],
      ['multiple', 'a,c'],
      ['sequencing', 'a,b,c,d'],
      ['matching', '1.a,2.b,3.c'],
      ['single', 'b'],
      ['single', 'b'],
      ['multiple', 'a,b'],
    ])
  })

  it('CMP-34 lists the sources beyond the report by lesson', () => {
    expect(course.beyond).toEqual([
      { lesson: 'tyres', source: 'City of Utrecht, cycling map 2023' },
      { lesson: 'chain', source: 'ISO 9633:2001' },
      { lesson: 'chain', source: 'ISO 8090:1990' },
    ])
  })

  it('CMP-34 lists interaction ids by slot, retired ones too', () => {
    const result = compileWith([
      [
        'quizzes/slots.json',
        '"key":"DnSrCZOH"}\n  ]',
        '"key":"DnSrCZOH"},\n    {"slot":24,"id":"chain.old","lmsId":"L02.Q7_old","retired":true}\n  ]',
      ],
    ])
    const ids = result.type === 'course' ? result.course.course.interactionIds : []
    expect(ids).toHaveLength(25)
    expect([ids[0], ids[10], ids[24]]).toEqual([
      'L01.Q1_where-pressure',
      'F.L01.Q1_where-pressure',
      'L02.Q7_old',
    ])
  })
})

describe('items of the course model', () => {
  it('CMP-34 parts what may be seen from the key', () => {
    expect(itemOf('tyres', 'tyres.conversion')).toEqual({
      prompt: {
        id: 'tyres.conversion',
        use: 'lesson',
        objective: 'set-pressure',
        bloom: 'apply',
        source: ['1'],
        stem: 'A tyre may carry 4 bar, and your pump shows psi alone. To which figure do you pump?',
        kind: 'numeric',
        unit: 'psi',
      },
      key: {
        kind: 'numeric',
        answers: [
          { value: 58, tolerance: 2, correct: true, why: 'Four times 14.5 is 58.' },
          {
            value: 4,
            tolerance: 0,
            correct: false,
            why: 'That is the figure in bar; a gauge in psi shows about 14 times as much.',
          },
        ],
        otherwise: 'One bar is about 14.5 psi, so four bars are about 58.',
      },
    })
  })

  it('CMP-16 shows steps and matches in another order than they were written in', () => {
    const steps = itemOf('chain', 'chain.order')?.prompt
    const matches = itemOf('chain', 'chain.purpose')?.prompt
    const ids = (choices: readonly { id: string }[]) => choices.map(({ id }) => id).join('')
    expect(steps?.kind === 'sequencing' && ids(steps.steps)).not.toBe('abcd')
    expect(matches?.kind === 'matching' && ids(matches.matches)).not.toBe('abcd')
  })

  it('CMP-16 keeps the order from build to build and never lets it be the one written', () => {
    const choices = ['a', 'b', 'c'].map((id) => ({ id }))
    for (let n = 0; n < 200; n++) {
      const order = neutralOrder(`item.${n}`, choices)
      expect(order).toEqual(neutralOrder(`item.${n}`, [...choices]))
      expect(order).not.toEqual(choices)
      expect(order.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c'])
    }
  })
})
