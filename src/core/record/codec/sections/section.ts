import type { LearnerRecord } from '../../learner-record'
import { bitWriter, type BitReader, type BitWriter } from '../bit-stream'

/** A part of the packed record: one tag, what it writes, what it adds to a record when read. */
export interface Section {
  readonly tag: string
  readonly write: (record: LearnerRecord) => string
  readonly read: (input: BitReader) => Partial<LearnerRecord>
}

export const slotsOf = (values: Readonly<Record<number, unknown>>): number[] =>
  Object.keys(values)
    .map(Number)
    .sort((a, b) => a - b)

// A course has a few thousand slots at most; a damaged length must not make a reader run for minutes.
export const mostEntries = 20_000

export const writeGaps = (out: BitWriter, slots: readonly number[], entry: (slot: number) => void) => {
  out.varint(slots.length, 4)
  let next = 0
  for (const slot of slots) {
    out.varint(slot - next, 1)
    next = slot + 1
    entry(slot)
  }
}

export const readGaps = (input: BitReader, entry: (slot: number) => void) => {
  const length = Math.min(input.varint(4), mostEntries)
  let next = 0
  for (let i = 0; i < length && !input.overrun(); i++) {
    const slot = next + input.varint(1)
    next = slot + 1
    entry(slot)
  }
}

export const mapSection = <T>(
  tag: string,
  pick: (record: LearnerRecord) => Readonly<Record<number, T>>,
  write: (out: BitWriter, value: T) => void,
  read: (input: BitReader) => T,
  put: (values: Record<number, T>) => Partial<LearnerRecord>,
): Section => ({
  tag,
  write: (record) => {
    const values = pick(record)
    const slots = slotsOf(values)
    if (slots.length === 0) return ''
    const out = bitWriter()
    writeGaps(out, slots, (slot) => {
      const value = values[slot]
      if (value !== undefined) write(out, value)
    })
    return out.toText()
  },
  read: (input) => {
    const values: Record<number, T> = {}
    readGaps(input, (slot) => {
      values[slot] = read(input)
    })
    return put(values)
  },
})

export const bit = (value: boolean) => (value ? 1 : 0)
