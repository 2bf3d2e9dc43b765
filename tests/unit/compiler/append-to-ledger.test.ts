import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendToLedger, emptyLedger, type LedgerContent } from '../../../compiler'
import { formatLedger } from '../../../compiler/ledger/format-ledger'
import { readLedger } from '../../../compiler/ledger/read-ledger'

type Lesson = LedgerContent['lessons'][number]

const lesson = (id: string, items: readonly string[], held: readonly string[] = []): Lesson => ({
  id,
  segments: ['first', 'last'],
  objectives: ['aim'],
  items: [
    ...items.map((name) => ({ id: `${id}.${name}`, use: 'lesson' as const, key: `key-${name}` })),
    ...held.map((name) => ({ id: `${id}.${name}`, use: 'final' as const, key: `key-${name}` })),
  ],
})
const course = (...lessons: Lesson[]): LedgerContent => ({ lessons })
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

const first = appendToLedger(
  emptyLedger,
  course(lesson('tea', ['leaf', 'water'], ['cup']), lesson('milk', ['fat'])),
)

describe('the first ledger of a course', () => {
  it('CMP-43 holds the items of lessons in teaching order and then all items for the final', () => {
    expect(ids(first.items)).toEqual([
      'tea.leaf',
      'tea.water',
      'milk.fat',
      'F.tea.leaf',
      'F.tea.water',
      'F.tea.cup',
      'F.milk.fat',
    ])
    expect(first.items.map(({ slot }) => slot)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(ids(first.segments)).toEqual(['tea/first', 'tea/last', 'milk/first', 'milk/last'])
    expect(ids(first.objectives)).toEqual(['tea/aim', 'milk/aim'])
  })

  it('CMP-45 names lessons and questions by their numbers', () => {
    expect(first.lessons.map(({ lmsId }) => lmsId)).toEqual(['L01_tea', 'L02_milk'])
    expect(first.items.map(({ lmsId }) => lmsId)).toEqual([
      'L01.Q1_leaf',
      'L01.Q2_water',
      'L02.Q1_fat',
      'F.L01.Q1_leaf',
      'F.L01.Q2_water',
      'F.L01.Q3_cup',
      'F.L02.Q1_fat',
    ])
  })

  it('CMP-42 keeps the hash of what is right with the entry for the final', () => {
    expect(first.items.map(({ key }) => key)).toEqual([
      undefined,
      undefined,
      undefined,
      'key-leaf',
      'key-water',
      'key-cup',
      'key-fat',
    ])
  })
})

describe('a later ledger', () => {
  it('CMP-43 appends a new item behind all that stands, wherever it was written', () => {
    const next = appendToLedger(
      first,
      course(lesson('tea', ['new', 'leaf', 'water'], ['cup']), lesson('milk', ['fat'])),
    )
    expect(next.items.slice(0, 7)).toEqual(first.items)
    expect(next.items.slice(7)).toEqual([
      { slot: 7, id: 'tea.new', lmsId: 'L01.Q4_new' },
      { slot: 8, id: 'F.tea.new', lmsId: 'F.L01.Q4_new', key: 'key-new' },
    ])
  })

  it('CMP-43 gives the name of its final entry to an item that comes into its lesson', () => {
    const next = appendToLedger(
      first,
      course(lesson('tea', ['leaf', 'water', 'cup']), lesson('milk', ['fat'])),
    )
    expect(next.items.at(-1)).toEqual({ slot: 7, id: 'tea.cup', lmsId: 'L01.Q3_cup' })
  })

  it('CMP-43 keeps everything where lessons change places', () => {
    const next = appendToLedger(
      first,
      course(lesson('milk', ['fat']), lesson('tea', ['leaf', 'water'], ['cup'])),
    )
    expect(next).toEqual(first)
  })

  it('CMP-42 keeps the old hash where something else is right', () => {
    const changed = lesson('milk', ['fat'])
    const items = changed.items.map((item) => ({ ...item, key: 'other' }))
    const next = appendToLedger(
      first,
      course(lesson('tea', ['leaf', 'water'], ['cup']), { ...changed, items }),
    )
    expect(next.items.at(6)).toMatchObject({ id: 'F.milk.fat', key: 'key-fat' })
  })

  it('CMP-44 retires what is gone and gives its slot to nothing else', () => {
    const next = appendToLedger(first, course(lesson('tea', ['leaf', 'sugar'], ['cup'])))
    const retired = next.items.filter(({ retired: gone }) => gone)
    expect(retired.map(({ slot, id }) => [slot, id])).toEqual([
      [1, 'tea.water'],
      [2, 'milk.fat'],
      [4, 'F.tea.water'],
      [6, 'F.milk.fat'],
    ])
    expect(next.items.slice(7).map(({ slot, id }) => [slot, id])).toEqual([
      [7, 'tea.sugar'],
      [8, 'F.tea.sugar'],
    ])
    expect(next.lessons[1]).toEqual({ slot: 1, id: 'milk', lmsId: 'L02_milk', retired: true })
  })

  it('CMP-44 gives what comes back its old slot', () => {
    const without = appendToLedger(first, course(lesson('tea', ['leaf'])))
    const back = appendToLedger(
      without,
      course(lesson('tea', ['leaf', 'water'], ['cup']), lesson('milk', ['fat'])),
    )
    expect(back).toEqual(first)
  })

  it('CMP-45 makes names unique where a number is given to another lesson', () => {
    const next = appendToLedger(first, course(lesson('cocoa', ['leaf'])))
    expect(next.lessons.at(-1)?.lmsId).toBe('L01_cocoa')
    expect(next.items.at(-2)?.lmsId).toBe('L01.Q1_leaf.2')
  })

  it('CMP-45 cuts long names to 60 characters', () => {
    const name = 'a-name-that-goes-on-'.repeat(6) + 'end'
    const next = appendToLedger(emptyLedger, course(lesson('tea', [name, `${name}-too`])))
    expect(next.items.map(({ lmsId }) => lmsId.length)).toEqual([58, 58, 60, 60])
    expect(new Set(next.items.map(({ lmsId }) => lmsId)).size).toBe(4)
  })
})

describe('the text of a ledger', () => {
  it('CMP-46 has one entry on each line and reads back as it was', () => {
    const text = formatLedger(first)
    expect(text.split('\n')[2]).toBe('    {"slot":0,"id":"tea","lmsId":"L01_tea"},')
    expect(readLedger(text)).toMatchObject({ type: 'ledger', ledger: first })
  })
})

const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
const anyCourse = fc
  .uniqueArray(fc.constantFrom('tea', 'milk', 'cocoa', 'mate'), { minLength: 1 })
  .chain((lessons) =>
    fc.tuple(
      ...lessons.map((id) =>
        fc.tuple(names, names).map(([asked, held]) => {
          const others = held.filter((name) => !asked.includes(name))
          return lesson(id, asked, others)
        }),
      ),
    ),
  )
  .map((lessons) => course(...lessons))

describe('laws of the ledger (seed 20240511)', () => {
  it('CMP-43 CMP-44 CMP-45 hold through any edits: slots, names and keys stand, nothing is shared', () => {
    fc.assert(
      fc.property(fc.array(anyCourse, { minLength: 1, maxLength: 6 }), (versions) => {
        let ledger = emptyLedger
        for (const version of versions) {
          const next = appendToLedger(ledger, version)
          ledger.items.forEach((entry, index) => {
            const { slot, id, lmsId, key } = next.items[index] ?? entry
            expect({ slot, id, lmsId, key }).toEqual({
              slot: entry.slot,
              id: entry.id,
              lmsId: entry.lmsId,
              key: entry.key,
            })
          })
          expect(readLedger(formatLedger(next)).type).toBe('ledger')
          expect(appendToLedger(next, version)).toEqual(next)
          ledger = next
        }
      }),
      { seed: 20240511, numRuns: 60 },
    )
  })
})
