import { bitWriter } from '../bit-stream'
import { packWord, unpackWord } from '../pack-code'
import type { Section } from './section'

export const attemptSection: Section = {
  tag: 'A',
  write: (record) => {
    const out = bitWriter()
    packWord(out, record.attempt)
    out.varint(record.commits, 6)
    return out.toText()
  },
  read: (input) => ({ attempt: unpackWord(input), commits: input.varint(6) }),
}
