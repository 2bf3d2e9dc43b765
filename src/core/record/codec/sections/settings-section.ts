import { bitWriter } from '../bit-stream'
import { packWord, unpackWord } from '../pack-code'
import type { Section } from './section'

export const settingsSection: Section = {
  tag: 'P',
  write: ({ settings }) => {
    const entries = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))
    if (entries.length === 0) return ''
    const out = bitWriter()
    out.varint(entries.length, 4)
    for (const [name, { value, rev }] of entries) {
      packWord(out, name)
      packWord(out, value)
      out.varint(rev, 6)
    }
    return out.toText()
  },
  read: (input) => {
    const entries = Array.from({ length: Math.min(input.varint(4), 64) }, () => {
      const name = unpackWord(input)
      return [name, { value: unpackWord(input), rev: input.varint(6) }] as const
    })
    return { settings: Object.fromEntries(entries) }
  },
}
