import { fnv1a } from '../../course'
import type { LearnerRecord } from '../learner-record'
import { quantise } from '../quantise'
import { alphabet } from './bit-stream'
import { recordVersions } from './record-versions'
import { sections } from './sections/index'
import { shedRecord, sheddingTiers, type SheddingTier } from './shed-record'

/** What SCORM 1.2 lets `cmi.suspend_data` hold (RTE 3.4.2: CMIString4096). */
export const suspendDataLimit = 4096

const checksumCharacters = 4
const lengthCharacters = 3

const inAlphabet = (value: number, characters: number): string => {
  let text = ''
  for (let rest = value, i = 0; i < characters; i++, rest = Math.floor(rest / 64)) {
    text = alphabet.charAt(rest % 64) + text
  }
  return text
}

/** The head of a packed record with a given body: version, length, checksum. */
export const headOf = (body: string): string =>
  `${recordVersions.PackBits}${inAlphabet(body.length, lengthCharacters)}${inAlphabet(fnv1a(body), checksumCharacters)}`

const pack = (record: LearnerRecord): string => {
  const written = sections.flatMap(({ tag, write }) => {
    const text = write(record)
    return text === '' ? [] : [tag + text]
  })
  const body = [...written, ...record.kept].join('.')
  return `${headOf(body)}.${body}`
}

/** A packed record, and what had to be left out. */
export interface EncodedRecord {
  readonly text: string
  readonly shed: SheddingTier
}

/**
 * Packs a record into characters of `A–Z a–z 0–9 - _ .`: version, length and checksum in front, then sections with a
 * tag each. Sheds tier by tier until the text fits.
 *
 * @param limit characters that the host takes; Infinity for the device
 * @returns null where not even the last tier fits
 */
export const encodeRecord = (
  record: LearnerRecord,
  limit: number = suspendDataLimit,
): EncodedRecord | null => {
  for (const shed of sheddingTiers) {
    const text = pack(shedRecord(quantise(record), shed))
    if (text.length <= limit) return { text, shed }
  }
  return null
}
