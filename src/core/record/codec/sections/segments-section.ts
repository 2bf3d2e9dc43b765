import { bitWriter } from '../bit-stream'
import { bit, mostEntries, type Section } from './section'

export const segmentsSection: Section = {
  tag: 'S',
  write: ({ segments }) => {
    if (segments.length === 0) return ''
    const out = bitWriter()
    const reached = new Set(segments)
    const length = Math.max(...segments) + 1
    out.varint(length, 6)
    for (let slot = 0; slot < length; slot++) out.bits(bit(reached.has(slot)), 1)
    return out.toText()
  },
  read: (input) => {
    const length = Math.min(input.varint(6), mostEntries)
    const read = Array.from({ length }, () => input.bits(1))
    return { segments: read.flatMap((value, slot) => (value === 1 ? [slot] : [])) }
  },
}
