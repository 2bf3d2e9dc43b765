import type { Course } from '../../../core/course'
import { readPlace, type LearnerRecord } from '../../../core/record'
import type { PageWords } from '../../../locales/pages'
import { contactAddress } from './contact-address'

/** Where the learner was last, as somebody who mends the course needs it. */
export interface MistakePlace {
  readonly lesson: string
  /** Null in a quiz. */
  readonly segment: string | null
}

/** Finds the lesson and the part of it that were read last; null where nothing was, or the final. */
export const placeOfMistake = (course: Course, record: LearnerRecord): MistakePlace | null => {
  const place = readPlace(record)
  for (const { slot, number, title, segments } of course.lessons) {
    const lesson = `${number}. ${title}`
    if (place?.part === 'quiz' && place.lesson === slot) return { lesson, segment: null }
    const segment = segments.find((one) => place?.part === 'segment' && one.slot === place.segment)
    if (segment) return { lesson, segment: segment.title }
  }
  return null
}

/**
 * The address that reports a mistake: a mail with course, version, lesson and part filled in (RFC 6068), or the page
 * where the contact is one.
 */
export const mistakeAddress = (
  contact: string,
  { title, version }: Pick<Course, 'title' | 'version'>,
  place: MistakePlace | null,
  words: PageWords['about'],
): string => {
  const address = contactAddress(contact)
  if (!address.startsWith('mailto:')) return address
  const body = [
    words.mailVersion(title, version),
    ...(place ? [words.mailLesson(place.lesson)] : []),
    ...(place?.segment ? [words.mailPart(place.segment)] : []),
    '',
    words.mailWhat,
    '',
  ].join('\r\n')
  return `${address}?subject=${encodeURIComponent(words.mailSubject(title))}&body=${encodeURIComponent(body)}`
}
