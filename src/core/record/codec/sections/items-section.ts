import type { ItemState } from '../../learner-record'
import { packCode, unpackCode } from '../pack-code'
import { bit, mapSection } from './section'

export const itemsSection = mapSection<ItemState>(
  'I',
  (record) => record.items,
  (out, { tries, first, latest }) => {
    out.varint(tries - 1, 2)
    out.bits(bit(first.correct), 1)
    out.bits(bit(first.sure !== null), 1)
    if (first.sure !== null) out.bits(bit(first.sure), 1)
    packCode(out, first.code)
    const same = latest.code === first.code && latest.correct === first.correct
    out.bits(bit(same), 1)
    if (same) return
    out.bits(bit(latest.correct), 1)
    packCode(out, latest.code)
  },
  (input) => {
    const tries = input.varint(2) + 1
    const correct = input.bits(1) === 1
    const sure = input.bits(1) === 1 ? input.bits(1) === 1 : null
    const code = unpackCode(input)
    const first = { code, correct, sure }
    if (input.bits(1) === 1) return { tries, first, latest: { code, correct } }
    return { tries, first, latest: { correct: input.bits(1) === 1, code: unpackCode(input) } }
  },
  (items) => ({ items }),
)
