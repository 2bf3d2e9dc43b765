import { describe, expect, it } from 'vitest'
import {
  decodeRecord,
  emptyRecord,
  encodeRecord,
  mergeRecords,
  shedRecord,
  sheddingTiers,
  type LearnerRecord,
  type UnreadableReason,
} from '../../../src/core/record'
import { headOf } from '../../../src/core/record/codec/encode-record'
import { answer, play } from '../../support/acts'
import { makeCourse } from '../../support/make-course'

const record = play(makeCourse(), [answer(0, 'a', true), answer(1, 'bc', false)])
const pack = (packed: LearnerRecord) => encodeRecord(packed, Infinity)?.text ?? ''
const text = pack(record)
const bodyOf = (packed: string) => packed.slice(packed.indexOf('.') + 1)
const withBody = (body: string) => `${headOf(body)}.${body}`

describe('decodeRecord', () => {
  it.each<[string, string, UnreadableReason]>([
    ['nothing', '', 'empty'],
    ['blanks', ' \n ', 'empty'],
    ['the word null', 'null', 'empty'],
    ['the word undefined', 'undefined', 'empty'],
    ['a word', 'hello', 'not-a-record'],
    ['JSON', '{"a":1}', 'not-a-record'],
    ['a record without its head', bodyOf(text), 'not-a-record'],
    ['a record without its end', text.slice(0, -3), 'truncated'],
    ['a record with something behind it', `${text}AAAA`, 'truncated'],
    ['a changed character', text.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')), 'damaged'],
    ['a newer version', `9${text.slice(1)}`, 'newer-version'],
    ['a sound head over no attempt', withBody('SBY'), 'damaged'],
    ['a sound head over a section that ends too soon', withBody(`${bodyOf(text)}.C`), 'damaged'],
    ['a sound head over characters of another alphabet', withBody(`${bodyOf(text)}.L§`), 'damaged'],
  ])('COD-4 names the reason for %s', (_case, given, reason) => {
    expect(decodeRecord(given)).toEqual({ type: 'unreadable', reason })
  })

  it('COD-4 reads a record with blanks around it', () => {
    expect(decodeRecord(` ${text}\r\n`)).toEqual({ type: 'record', record })
  })

  it('COD-8 keeps the sections of a newer package whole and writes them again', () => {
    const decoded = decodeRecord(withBody(`${bodyOf(text)}.XfromTheFuture`))
    expect(decoded).toEqual({ type: 'record', record: { ...record, kept: ['XfromTheFuture'] } })
    const next = play(makeCourse(), [answer(2, 'a', true)], { ...record, kept: ['XfromTheFuture'] })
    expect(pack(next)).toMatch(/\.XfromTheFuture$/)
  })
})

describe('encodeRecord', () => {
  it('COD-9 makes each write differ from the one before, through the commit counter', () => {
    expect(pack({ ...record, commits: 1 })).not.toBe(pack({ ...record, commits: 2 }))
  })

  it('COD-6 gives nothing where not even the last tier fits', () => {
    const segments = Array.from({ length: 18_000 }, (_, slot) => slot)
    const items = Object.fromEntries(
      Array.from({ length: 4_000 }, (_, slot) => [
        slot * 4,
        { tries: 1, first: { code: 'a', correct: true, sure: null }, latest: { code: 'a', correct: true } },
      ]),
    )
    const long = mergeRecords({ ...emptyRecord('attempt1'), segments, items }, emptyRecord('attempt1'))
    expect(encodeRecord(long)).toBeNull()
    expect(encodeRecord(long, Infinity)?.shed).toBe('nothing')
  })

  it.each(sheddingTiers)('COD-6 sheds %s where that is enough to fit, and no more', (tier) => {
    const slots = Array.from({ length: 20 }, (_, slot) => slot)
    const item = {
      tries: 1,
      first: { code: 'a', correct: true, sure: true },
      latest: { code: 'a', correct: true },
    }
    const card = { day: 3, stability: 2, difficulty: 5, reps: 2, lapses: 0, state: 2 }
    const full = mergeRecords(record, {
      ...record,
      items: Object.fromEntries(slots.map((slot) => [slot, item])),
      cards: Object.fromEntries(slots.map((slot) => [slot, card])),
    })
    const kept = shedRecord(full, tier)
    expect(encodeRecord(full, pack(kept).length)).toEqual({ text: pack(kept), shed: tier })
  })
})
