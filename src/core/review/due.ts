import { lessonItems, type Course, type Lesson } from '../course'
import type { ItemState, LearnerRecord, RecordEvent, ReviewCard } from '../record'
import { gradeOf, type CheckedAnswer } from './grade'
import { cardAfter, dueDay } from './schedule'

/** An item that was answered in its lesson, and what is known of how well it is remembered. */
export interface ReviewedItem {
  readonly id: string
  readonly slot: number
  readonly lesson: Lesson
  readonly state: ItemState
  /** Null where the answer made no card: an older package took it, the record shed it, or the page closed at once. */
  readonly card: ReviewCard | null
}

/** Lists the items of the course that were answered in a lesson, by lesson. */
export const reviewedItems = (course: Course, record: LearnerRecord): ReviewedItem[] =>
  course.lessons.flatMap((lesson) =>
    lessonItems(lesson).flatMap(({ id, slot }) => {
      const state = record.items[slot]
      return state ? [{ id, slot, lesson, state, card: record.cards[slot] ?? null }] : []
    }),
  )

/** The day on which an item is due; nobody knows how well one without a card is remembered, so that is due today. */
export const dueDayOf = ({ card }: ReviewedItem, today: number): number =>
  card ? dueDay(card, today) : today

/** Tells whether the learner was sure of the first answer and missed. */
export const wasSureAndWrong = ({ state: { first } }: Pick<ReviewedItem, 'state'>): boolean =>
  first.sure === true && !first.correct

/**
 * Lists what is due: what the learner was sure of and missed first, then what is most overdue.
 *
 * @param today days since the course's epoch
 */
export const dueItems = (course: Course, record: LearnerRecord, today: number): ReviewedItem[] =>
  reviewedItems(course, record)
    .map((item) => ({ item, day: dueDayOf(item, today), last: wasSureAndWrong(item) ? 0 : 1 }))
    .filter(({ day }) => day <= today)
    .sort((a, b) => a.last - b.last || a.day - b.day || a.item.slot - b.item.slot)
    .map(({ item }) => item)

/** When something is due next, and how much on that day. */
export interface NextDue {
  /** Days from today, 1 or more. */
  readonly inDays: number
  readonly items: number
}

/** Finds the next day on which something comes due that is not due now; null where there is nothing to come. */
export const nextDue = (course: Course, record: LearnerRecord, today: number): NextDue | null => {
  const days = reviewedItems(course, record)
    .map((item) => dueDayOf(item, today) - today)
    .filter((inDays) => inDays > 0)
  if (days.length === 0) return null
  const inDays = Math.min(...days)
  return { inDays, items: days.filter((day) => day === inDays).length }
}

/** Makes the event that moves an item's card by an answer. */
export const reviewEvent = (
  record: LearnerRecord,
  slot: number,
  answer: CheckedAnswer,
  today: number,
): RecordEvent => ({
  type: 'card-reviewed',
  item: slot,
  card: cardAfter(record.cards[slot] ?? null, gradeOf(answer), today),
})
