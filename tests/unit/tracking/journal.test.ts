import { describe, expect, it } from 'vitest'
import { emptyRecord } from '../../../src/core/record'
import {
  emptyJournal,
  journalKey,
  readJournal,
  setAside,
  writeJournal,
  type Journal,
} from '../../../src/core/tracking'
import { answer, play, reach } from '../../support/acts'
import { makeCourse } from '../../support/make-course'

const record = play(makeCourse(), [reach(0, 0), answer(0, 'a', true), answer(2, 'bc', false)])
const journal: Journal = {
  record,
  unconfirmed: [0, 2],
  timings: { 0: { at: 2_000_000, latencySeconds: 12 } },
  confirmed: true,
  version: '1.2.0',
  registration: 'r-1',
  aside: ['what could not be read'],
}

describe('readJournal', () => {
  it('TRK-6b reads back what was written', () => {
    expect(readJournal(writeJournal(journal))).toEqual(journal)
    expect(readJournal(writeJournal(emptyJournal(emptyRecord('attempt1'))))).toEqual(
      emptyJournal(emptyRecord('attempt1')),
    )
  })

  it.each([
    null,
    '',
    'null',
    '7',
    '"text"',
    '[]',
    '{}',
    '{"record":7}',
    '{"record":""}',
    '{"record":"noise"}',
    writeJournal(journal).slice(0, 30),
  ])('TRK-12a reads no journal in %j', (text) => {
    expect(readJournal(text)).toBeNull()
  })

  it('TRK-12a takes the record and leaves out what else is damaged', () => {
    const written = JSON.parse(writeJournal(journal))
    const damaged = JSON.stringify({
      ...written,
      unconfirmed: [0, 'one', -1, 2.5, null, 2],
      timings: {
        0: { at: 'noon', latencySeconds: 1 },
        2: { at: 3_000_000, latencySeconds: 3 },
        x: null,
        y: [],
      },
      confirmed: 'many',
      version: 2,
      registration: 3,
      aside: ['kept', 7, null],
    })
    expect(readJournal(damaged)).toEqual({
      record,
      unconfirmed: [0, 2],
      timings: { 2: { at: 3_000_000, latencySeconds: 3 } },
      confirmed: false,
      version: '',
      registration: '',
      aside: ['kept'],
    })
  })

  it('TRK-12a leaves out timings of no slot', () => {
    const written = JSON.parse(writeJournal(journal))
    const strange = JSON.stringify({ ...written, timings: { x: { at: 3_000_000, latencySeconds: 3 } } })
    expect(readJournal(strange)?.timings).toEqual({})
  })
})

describe('setAside', () => {
  it('TRK-2d keeps the three newest texts, each once, and no empty one', () => {
    const empty = emptyJournal(record)
    const filled = ['one', 'two', 'three', 'four'].reduce(setAside, empty)
    expect(filled.aside).toEqual(['four', 'three', 'two'])
    expect(setAside(filled, 'three')).toBe(filled)
    expect(setAside(filled, '')).toBe(filled)
  })
})

describe('journalKey', () => {
  const key = journalKey('https://lms.example', 'course-1', 'learner-1')

  it('TRK-12 is 64 bits of a hash behind the course id, the same for the same learner', () => {
    expect(key).toMatch(/^course-1:[0-9a-f]{16}$/)
    expect(journalKey('https://lms.example', 'course-1', 'learner-1')).toBe(key)
  })

  it('TRK-12 separates learners, courses and LMSs', () => {
    const origins = ['https://lms.example', 'https://other.example']
    const courses = ['course-1', 'course-2']
    const learners = [
      '',
      '1',
      '11',
      'learner-1',
      'learner-2',
      'Learner-1',
      ...Array.from({ length: 500 }, (_, i) => `${i}x`),
    ]
    const keys = origins.flatMap((o) => courses.flatMap((c) => learners.map((l) => journalKey(o, c, l))))
    expect(new Set(keys).size).toBe(origins.length * courses.length * learners.length)
  })

  it("TRK-12 does not show the learner's id", () => {
    expect(key).not.toContain('learner')
  })
})
