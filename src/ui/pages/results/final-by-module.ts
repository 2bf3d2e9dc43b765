import { itemAtSlot, moduleOf, type Course, type Item, type Lesson, type Module } from '../../../core/course'
import type { FinalAnswer, SubmittedFinal } from '../../../core/record'
import { codeToResponse, shareOf } from '../../../core/scoring'

/** What one final came to in one module. */
export interface ModuleResult {
  readonly module: Module
  readonly questions: number
  /** Per cent of the module's points, rounded down as the final's own score is. */
  readonly percent: number
  /** Lessons behind the questions without full marks, in teaching order. */
  readonly missed: readonly { readonly lesson: Lesson; readonly questions: number }[]
}

interface AnswerShare {
  readonly lesson: Lesson
  readonly share: number
}

const shareOfAnswer = (
  course: Course,
  { slot, code }: FinalAnswer,
  items: ReadonlyMap<string, Item>,
): AnswerShare | null => {
  const found = itemAtSlot(course, slot)
  const item = found && items.get(found.item.id)
  // An item that the course no longer has counts in the score, but nobody can say for which lesson.
  if (!found || !item) return null
  const response = code === null ? null : codeToResponse(item, code)
  return { lesson: found.lesson, share: shareOf({ item, response }) }
}

const missedLessons = (shares: readonly AnswerShare[]): ModuleResult['missed'] => {
  const missed = new Map<Lesson, number>()
  for (const { lesson, share } of shares) {
    if (share < 1) missed.set(lesson, (missed.get(lesson) ?? 0) + 1)
  }
  return [...missed]
    .map(([lesson, questions]) => ({ lesson, questions }))
    .sort((a, b) => a.lesson.number - b.lesson.number)
}

/** Tells whether a final still holds its responses; a record that grew too long sheds them. */
export const holdsResponses = ({ answers, score }: SubmittedFinal): boolean =>
  answers.length > 0 && (score === 0 || answers.some(({ code }) => code !== null))

/**
 * Breaks a final down by module.
 *
 * @param items by item id; those that the answers name
 * @returns modules that the final asked about, in teaching order
 */
export const finalByModule = (
  course: Course,
  answers: readonly FinalAnswer[],
  items: ReadonlyMap<string, Item>,
): readonly ModuleResult[] => {
  const shares = answers.flatMap((answer) => shareOfAnswer(course, answer, items) ?? [])
  return course.modules.flatMap((module) => {
    const own = shares.filter(({ lesson }) => moduleOf(course, lesson.id) === module)
    if (own.length === 0) return []
    const earned = own.reduce((sum, { share }) => sum + share, 0)
    const percent = Math.floor((earned / own.length) * 100 + 1e-6)
    return [{ module, questions: own.length, percent, missed: missedLessons(own) }]
  })
}
