import type { FinalState } from '../../learner-record'
import { bitWriter, type BitReader } from '../bit-stream'
import { packCode, packWord, unpackCode, unpackWord } from '../pack-code'
import { bit, mostEntries, type Section } from './section'

const writeFinal = ({ count, best, recent, open }: FinalState): string => {
  if (count === 0 && best === null && recent.length === 0 && !open) return ''
  const out = bitWriter()
  out.varint(count, 4)
  out.bits(best ?? 127, 7)
  out.bits(recent.length, 2)
  for (const final of recent) {
    packWord(out, final.id)
    out.varint(final.number, 4)
    out.bits(final.score, 7)
    out.varint(final.answers.length, 5)
    for (const { slot, code, correct } of final.answers) {
      out.varint(slot, 8)
      out.bits(bit(correct), 1)
      packCode(out, code)
    }
  }
  out.bits(bit(open !== null), 1)
  if (!open) return out.toText()
  packWord(out, open.id)
  out.varint(open.number, 4)
  out.varint(open.answers.length, 5)
  for (const { slot, code, rev } of open.answers) {
    out.varint(slot, 8)
    out.varint(rev, 2)
    packCode(out, code)
  }
  return out.toText()
}

const readFinal = (input: BitReader): FinalState => {
  const count = input.varint(4)
  const score = input.bits(7)
  const recent = Array.from({ length: input.bits(2) }, () => ({
    id: unpackWord(input),
    number: input.varint(4),
    score: Math.min(100, input.bits(7)),
    answers: Array.from({ length: Math.min(input.varint(5), mostEntries) }, () => ({
      slot: input.varint(8),
      correct: input.bits(1) === 1,
      code: unpackCode(input),
    })),
  }))
  const best = score > 100 ? null : score
  if (input.bits(1) === 0) return { count, best, recent, open: null }
  const id = unpackWord(input)
  const number = input.varint(4)
  const answers = Array.from({ length: Math.min(input.varint(5), mostEntries) }, () => ({
    slot: input.varint(8),
    rev: input.varint(2),
    code: unpackCode(input),
  }))
  return { count, best, recent, open: { id, number, answers } }
}

export const finalSection: Section = {
  tag: 'F',
  write: (record) => writeFinal(record.final),
  read: (input) => ({ final: readFinal(input) }),
}
