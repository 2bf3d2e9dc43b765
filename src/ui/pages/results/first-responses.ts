import { lessonItems, type Lesson } from '../../../core/course'
import type { LearnerRecord } from '../../../core/record'
import type { PageWords } from '../../../locales/pages'

/** Says how the first responses to a lesson's items went. */
export const firstResponses = (
  record: LearnerRecord,
  lesson: Lesson,
  words: PageWords['results'],
): string => {
  const items = lessonItems(lesson)
  const firsts = items.flatMap(({ slot }) => record.items[slot]?.first ?? [])
  const right = firsts.filter(({ correct }) => correct).length
  if (firsts.length === 0) return words.noAnswers
  return firsts.length === items.length
    ? words.firstTry(right, items.length)
    : words.answeredSome(firsts.length, right, items.length)
}
