import { describe, expect, it } from 'vitest'
import {
  applyEvent,
  chosenLanguage,
  decodeRecord,
  emptyRecord,
  encodeRecord,
  languageEvent,
  mergeRecords,
  type LearnerRecord,
} from '../../../src/core/record'
import { hasProgress } from '../../../src/core/tracking'
import { makeCourse } from '../../support/make-course'

const course = makeCourse({ lessons: 1 })
const empty = emptyRecord('attempt1')
const choose = (record: LearnerRecord, tag: string): LearnerRecord => {
  const event = languageEvent(record, tag)
  return event ? applyEvent(course, record, event) : record
}

describe('the language of a record', () => {
  it('LNG-5 is empty until the learner chooses one, and then the last choice, after packing too', () => {
    expect(chosenLanguage(empty)).toBe('')
    const chosen = choose(choose(empty, 'fr'), 'es')
    const read = decodeRecord(encodeRecord(chosen)?.text ?? '')
    expect(read.type === 'record' && chosenLanguage(read.record)).toBe('es')
  })

  it('LNG-5 joins from another device, the later choice first', () => {
    const there = choose(choose(empty, 'es'), 'fr')
    expect(chosenLanguage(mergeRecords(choose(empty, 'es'), there))).toBe('fr')
  })

  it('LNG-5 is kept once and counts as no progress', () => {
    const french = choose(empty, 'fr')
    expect(languageEvent(french, 'fr')).toBeNull()
    expect(hasProgress(french)).toBe(false)
  })
})
