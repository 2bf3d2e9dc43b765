import { describe, expect, it } from 'vitest'
import { applyEvent, emptyRecord, placeEvent, type Place } from '../../../src/core/record'
import { pageWordsFor } from '../../../src/locales/pages'
import { mistakeAddress, placeOfMistake } from '../../../src/ui/pages/about/mistake-mail'
import { makeCourse } from '../../support/make-course'

const course = makeCourse({ lessons: 2, segments: 3 })
const { about } = pageWordsFor({ late: null })
const placeIn = (place: Place) => {
  const record = emptyRecord('attempt1')
  const event = placeEvent(record, place)
  return placeOfMistake(course, event ? applyEvent(course, record, event) : record)
}

describe('the report of a mistake', () => {
  it('FML-4 is a mail with version, lesson and part', () => {
    const place = placeIn({ part: 'segment', segment: 4 })
    const mail = new URL(mistakeAddress('desk@example.org', course, place, about))
    expect(mail.pathname).toBe('desk@example.org')
    expect(mail.searchParams.get('subject')).toContain('A made course')
    expect(mail.searchParams.get('body')?.split('\r\n').slice(0, 3)).toEqual([
      'Course: A made course, version 1.0.0',
      'Lesson: 2. Lesson 2',
      'Part: Part 2',
    ])
  })

  it('FML-4 names the lesson alone in a quiz, and no place before anything was read', () => {
    expect(placeIn({ part: 'quiz', lesson: 1 })).toEqual({ lesson: '2. Lesson 2', segment: null })
    expect(placeIn({ part: 'final' })).toBeNull()
    expect(placeOfMistake(course, emptyRecord('attempt1'))).toBeNull()
  })

  it('FML-4 is the page itself where the contact is one', () => {
    expect(mistakeAddress('https://example.org/fix', course, null, about)).toBe('https://example.org/fix')
  })
})
