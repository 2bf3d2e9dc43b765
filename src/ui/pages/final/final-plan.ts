import { itemAtSlot, type Course, type Item, type Lesson } from '../../../core/course'
import {
  randomId,
  type FinalAnswer,
  type LearnerRecord,
  type OpenFinal,
  type RecordEvent,
  type ResponseCode,
} from '../../../core/record'
import {
  codeToResponse,
  drawFinal,
  scoreFinal,
  shareOf,
  type Blueprint,
  type Response,
} from '../../../core/scoring'
import { itemIn, type Quizzes } from '../../lesson/use-quizzes'

const finalIdLength = 6

/**
 * Draws a final and makes the event that starts it. Items of the last final come last. Its number is the next one,
 * also past a final in progress of which the package has no item any more.
 */
export const startFinal = (
  course: Course,
  blueprint: Blueprint,
  record: LearnerRecord,
  random: () => number,
): RecordEvent => {
  const seen = record.final.recent[0]?.answers.map(({ slot }) => slot) ?? []
  const slots = drawFinal(course, blueprint, seen, random)
  const { count, open } = record.final
  const number = Math.max(count, open?.number ?? 0) + 1
  return { type: 'final-started', id: randomId(finalIdLength, random), number, slots }
}

/** Makes the event that keeps a response in the open final; null where it is kept already or has no place there. */
export const answerFinal = (open: OpenFinal | null, slot: number, code: string): RecordEvent | null => {
  const answer = open?.answers.find((one) => one.slot === slot)
  if (!open || !answer || answer.code === code) return null
  return { type: 'final-answered', id: open.id, slot, code, rev: answer.rev + 1 }
}

/** A drawn item with what is kept of its response. */
export interface Drawn {
  readonly slot: number
  readonly lesson: Lesson
  readonly item: Item
  readonly code: ResponseCode
}

/** Finds the items of a final; those that the course no longer has are left out. */
export const drawnItems = (course: Course, answers: readonly FinalAnswer[], quizzes: Quizzes): Drawn[] =>
  answers.flatMap(({ slot, code }) => {
    const found = itemAtSlot(course, slot)
    const item = found && itemIn(quizzes, found.lesson.id, found.item.id)
    return found && item ? [{ slot, lesson: found.lesson, item, code }] : []
  })

export const responseTo = ({ item, code }: Drawn): Response | null =>
  code === null ? null : codeToResponse(item, code)

/** Tells whether a drawn item earned full marks. */
export const isRight = (drawn: Drawn): boolean =>
  shareOf({ item: drawn.item, response: responseTo(drawn) }) === 1

/**
 * Scores the open final and makes the event that submits it: the answers that count, in the order drawn. What the
 * package cannot judge is left out, because it would count as wrong.
 */
export const submitFinal = (open: OpenFinal, drawn: readonly Drawn[]): RecordEvent => ({
  type: 'final-submitted',
  id: open.id,
  number: open.number,
  score: scoreFinal(drawn.map((one) => ({ item: one.item, response: responseTo(one) }))),
  answers: drawn.map((one) => ({ slot: one.slot, code: one.code, correct: isRight(one) })),
})
