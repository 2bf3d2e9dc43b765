import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeRecord, encodeRecord } from '../../../src/core/record'

// Packed records as versions of this course wrote them, with what each held. Add to them; never change one.
const folder = 'tests/fixtures/records'

interface Frozen {
  readonly name: string
  readonly packed: string
  readonly decoded: unknown
}

const readFrozen = (file: string): Frozen => {
  const { packed, decoded } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return { name: file.replace(/\.json$/, ''), packed, decoded }
}

const frozen = readdirSync(folder).sort().map(readFrozen)

describe('frozen records', () => {
  it.each(frozen)('COD-7 reads $name to what it held', ({ packed, decoded }) => {
    expect(decodeRecord(packed)).toEqual(decoded)
  })

  it.each(frozen)('COD-7 loses nothing of $name when it is packed again', ({ packed }) => {
    const decoded = decodeRecord(packed)
    if (decoded.type === 'unreadable') return
    expect(decodeRecord(encodeRecord(decoded.record, Infinity)?.text ?? '')).toEqual(decoded)
  })
})
