import { emptyRecord, type LearnerRecord } from '../learner-record'
import { mergeRecords } from '../merge-records'
import { bitReader } from './bit-stream'
import { headOf } from './encode-record'
import { newestVersion } from './record-versions'
import { sections } from './sections/index'

/**
 * Why a text gave no record: nothing was there; it is not ours; its end is missing; its characters changed; a newer
 * package wrote it in a form that this one does not know.
 */
export type UnreadableReason = 'empty' | 'not-a-record' | 'truncated' | 'damaged' | 'newer-version'

export type DecodedRecord =
  | { readonly type: 'record'; readonly record: LearnerRecord }
  | { readonly type: 'unreadable'; readonly reason: UnreadableReason }

const unreadable = (reason: UnreadableReason): DecodedRecord => ({ type: 'unreadable', reason })

const headLength = headOf('').length

const readBody = (body: string): LearnerRecord | null => {
  let record = emptyRecord('')
  for (const text of body.split('.')) {
    const section = sections.find(({ tag }) => tag === text.charAt(0))
    if (!section) {
      record = { ...record, kept: [...record.kept, text] }
      continue
    }
    const input = bitReader(text.slice(1))
    if (!input) return null
    record = { ...record, ...section.read(input) }
    if (input.overrun()) return null
  }
  // Joining with nothing puts every field into the form that joins give it.
  return record.attempt === '' ? null : mergeRecords(record, emptyRecord(record.attempt))
}

/**
 * Reads whatever a host or a device gave. Takes any text and throws nothing; what a newer package added in sections
 * of its own comes back in `kept`.
 */
export const decodeRecord = (text: string): DecodedRecord => {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === 'null' || trimmed === 'undefined') return unreadable('empty')
  const head = /^(\d)[A-Za-z0-9_-]{7}\./.exec(trimmed)
  if (!head) return unreadable('not-a-record')
  if (Number(head[1]) > newestVersion) return unreadable('newer-version')
  const body = trimmed.slice(headLength + 1)
  const expected = headOf(body)
  if (expected !== trimmed.slice(0, headLength)) {
    return unreadable(expected.slice(0, 4) === trimmed.slice(0, 4) ? 'damaged' : 'truncated')
  }
  const record = readBody(body)
  return record ? { type: 'record', record } : unreadable('damaged')
}
