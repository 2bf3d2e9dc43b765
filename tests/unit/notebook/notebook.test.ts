import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changedEntries,
  emptyNotebook,
  longestEntry,
  mergeNotebooks,
  readNotebook,
  textIn,
  writeEntry,
  writeNotebook,
  type Notebook,
} from '../../../src/core/notebook'

const notebooks: fc.Arbitrary<Notebook> = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.string({ maxLength: 3 })), { maxLength: 8 })
  .map((writes) =>
    writes.reduce<Notebook>((notebook, [id, text]) => writeEntry(notebook, id, text), emptyNotebook),
  )

describe('the notebook', () => {
  it('WRK-1 gives back what was written last, and nothing for what never was', () => {
    const notebook = writeEntry(writeEntry(emptyNotebook, 'a', 'one'), 'a', 'two')
    expect([textIn(notebook, 'a'), textIn(notebook, 'b')]).toEqual(['two', ''])
    expect(writeEntry(notebook, 'a', 'two')).toBe(notebook)
    expect(textIn(writeEntry(notebook, 'b', 'x'.repeat(longestEntry + 1)), 'b')).toHaveLength(longestEntry)
  })

  it('WRK-1 joins like a join: in any order, in any grouping, twice as well as once', () => {
    fc.assert(
      fc.property(notebooks, notebooks, notebooks, (a, b, c) => {
        expect(mergeNotebooks(a, b)).toEqual(mergeNotebooks(b, a))
        expect(mergeNotebooks(mergeNotebooks(a, b), c)).toEqual(mergeNotebooks(a, mergeNotebooks(b, c)))
        expect(mergeNotebooks(a, a)).toEqual(a)
      }),
    )
  })

  it('WRK-1 keeps the change that came later on a device that knew of the earlier one', () => {
    const first = writeEntry(emptyNotebook, 'a', 'z')
    const second = writeEntry(first, 'a', 'a')
    expect(textIn(mergeNotebooks(first, second), 'a')).toBe('a')
    expect(textIn(mergeNotebooks(second, writeEntry(second, 'a', '')), 'a')).toBe('')
  })

  it('WRK-1 counts the texts that are other than before', () => {
    const before = writeEntry(writeEntry(emptyNotebook, 'a', 'one'), 'b', 'two')
    expect(changedEntries(before, writeEntry(writeEntry(before, 'b', 'three'), 'c', 'four'))).toEqual([
      'b',
      'c',
    ])
  })

  it('WRK-2 is read again as it was written', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        expect(readNotebook(writeNotebook(notebook))).toEqual(notebook)
      }),
    )
  })

  it('WRK-2 takes any text, and reads of it what it can', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(readNotebook(text))).toEqual([])
      }),
    )
    const text =
      '{"form":"notebook-1","entries":{"a":{"text":"kept","rev":2},"b":{"text":5,"rev":1},"c":{"text":"x","rev":0},"d":null}}'
    expect(readNotebook(text)).toEqual({ a: { text: 'kept', rev: 2 } })
    expect(readNotebook(null)).toEqual({})
  })
})
