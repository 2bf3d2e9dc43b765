import { groupByScenario, lessonItems, type Item, type Lesson } from '../../../core/course'
import type { ItemState, LearnerRecord } from '../../../core/record'
import { triesAllowed } from '../../../core/scoring'
import type { QuestionState } from '../../lesson/question-steps'

/** A question of a lesson's quiz. */
export interface Question {
  readonly item: Item
  readonly slot: number
  /** Answered in the flow of the lesson before the quiz was opened. */
  readonly inLesson: boolean
}

/** Lists the questions of a quiz in the order of its file; items that did not come along are left out. */
export const questionsOf = (lesson: Lesson, items: readonly Item[], record: LearnerRecord): Question[] =>
  lessonItems(lesson).flatMap(({ id, slot, inline }) => {
    const item = items.find(({ prompt }) => prompt.id === id)
    return item ? [{ item, slot, inLesson: inline && record.items[slot] !== undefined }] : []
  })

const hasTryLeft = ({ prompt }: Item, { tries, latest }: ItemState) =>
  !latest.correct && tries < triesAllowed(prompt)

export const stateOf = ({ item, slot, inLesson }: Question, record: LearnerRecord): QuestionState => {
  const state = record.items[slot]
  if (!state) return 'open'
  if (hasTryLeft(item, state)) return 'retry'
  return inLesson ? 'in-lesson' : 'answered'
}

/**
 * Finds the question at which a quiz goes on: the first open one, or the one before it where that was left in the
 * middle of its tries. Where nothing is open, the last one with a try left, or the last.
 */
export const resumeIndex = (questions: readonly Question[], states: readonly QuestionState[]): number => {
  const isLeft = (index: number) => states[index] === 'retry' && questions[index]?.inLesson === false
  const open = states.indexOf('open')
  if (open !== -1) return isLeft(open - 1) ? open - 1 : open
  const left = states.flatMap((_, index) => (isLeft(index) ? [index] : []))
  return left.at(-1) ?? Math.max(0, states.length - 1)
}

/** Finds the question that *Next* leads to, past those that were answered in the lesson; null after the last. */
export const nextAfter = (questions: readonly Question[], index: number): number | null => {
  const next = questions.findIndex((question, place) => place > index && !question.inLesson)
  return next === -1 ? null : next
}

/** A question worth another look, and why. */
export interface ReviewEntry {
  readonly question: Question
  /** Place in the quiz, from 0. */
  readonly index: number
  readonly reason: 'sure' | 'wrong' | 'open'
  /** What the learner said of the first response; null where that is not known. */
  readonly sure: boolean | null
}

const reviewOrder = { sure: 0, wrong: 1, open: 2 } as const

/** Lists what was not right at the first try: what the learner was sure of first, what was left open last. */
export const reviewList = (questions: readonly Question[], record: LearnerRecord): ReviewEntry[] =>
  questions
    .flatMap((question, index): ReviewEntry[] => {
      const first = record.items[question.slot]?.first
      if (!first) return [{ question, index, reason: 'open', sure: null }]
      if (first.correct) return []
      return [{ question, index, reason: first.sure === true ? 'sure' : 'wrong', sure: first.sure }]
    })
    .sort((a, b) => reviewOrder[a.reason] - reviewOrder[b.reason])

/** Puts questions in the order of practice: what needs another look first, the questions of a scenario together. */
export const practiceOrder = (questions: readonly Question[], record: LearnerRecord): Question[] => {
  const review = reviewList(questions, record).map(({ question }) => question)
  const placeOf = (question: Question) =>
    review.includes(question) ? review.indexOf(question) : review.length
  const rank = (group: readonly Question[]) => Math.min(...group.map(placeOf))
  return groupByScenario(questions, ({ item }) => item.prompt.id)
    .sort((a, b) => rank(a) - rank(b))
    .flat()
}

/** Right at the first try, of how many. */
export interface Share {
  readonly right: number
  readonly of: number
}

const shareIn = (questions: readonly Question[], record: LearnerRecord): Share => ({
  right: questions.filter(({ slot }) => record.items[slot]?.first.correct).length,
  of: questions.length,
})

/** Counts what was right at the first try, in all and for each objective that the quiz asks about. */
export const firstTries = (lesson: Lesson, questions: readonly Question[], record: LearnerRecord) => ({
  ...shareIn(questions, record),
  objectives: lesson.objectives.flatMap(({ id, text }) => {
    const own = questions.filter(({ item }) => item.prompt.objective === id)
    return own.length === 0 ? [] : [{ id, text, ...shareIn(own, record) }]
  }),
})
