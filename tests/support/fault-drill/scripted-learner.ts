import { lessonItems, type Course } from '../../../src/core/course'
import { lessonState, type LearnerRecord, type RecordEvent } from '../../../src/core/record'
import { drawFinal } from '../../../src/core/scoring'
import { actInLesson } from '../../../src/ui/lesson/act-in-lesson'
import type { RunningSession } from '../../../src/ui/state'

/** How a learner's act reaches the page, and what the drill notes about it. */
export interface Acting {
  readonly session: RunningSession
  /** Does an act and notes it. @returns false where the page is gone */
  readonly act: (event: RecordEvent | null, how: (event: RecordEvent) => void) => boolean
  /** A response that nobody gave before, as a code. */
  readonly respond: (right: boolean) => string
  readonly isRight: (code: string) => boolean
}

const pickOf = <T>(values: readonly T[], pick: number): T | undefined => values[pick % values.length]

/** Learners of the simulated course: each act is the one that the interface would do. */
export const scriptedLearner = (course: Course, { session, act, respond, isRight }: Acting) => {
  const record = (): LearnerRecord => session.store.getState().record
  const inLesson = (lesson: Course['lessons'][number], event: RecordEvent) =>
    act(event, (given) => actInLesson(session, lesson, given))
  const plain = (event: RecordEvent | null) => act(event, (given) => session.act(given, 7))

  const reach = (pick: number) => {
    const lesson = pickOf(course.lessons, pick)
    const open = lesson?.segments.find(({ slot }) => !record().segments.includes(slot))
    return !lesson || !open
      ? true
      : inLesson(lesson, { type: 'segment-reached', lesson: lesson.slot, segment: open.slot })
  }
  const respondTo = (slot: number, right: boolean) =>
    plain({
      type: 'item-answered',
      item: slot,
      tryNumber: (record().items[slot]?.tries ?? 0) + 1,
      code: respond(right),
      correct: right,
      sure: right,
    })
  const slots = course.lessons.flatMap((lesson) => lessonItems(lesson).map(({ slot }) => slot))
  const respondToOne = (answered: boolean, pick: number, right: boolean) => {
    const slot = pickOf(
      slots.filter((one) => (record().items[one] !== undefined) === answered),
      pick,
    )
    return slot === undefined ? true : respondTo(slot, right)
  }
  const review = (pick: number, right: boolean) => {
    const slot = pickOf(
      slots.filter((one) => record().items[one] !== undefined),
      pick,
    )
    if (slot === undefined) return true
    const reps = (record().cards[slot]?.reps ?? 0) + 1
    const card = { day: 3, stability: reps, difficulty: 5, reps, lapses: right ? 0 : 1, state: 2 }
    return plain({ type: 'card-reviewed', item: slot, card })
  }
  const submitQuiz = (pick: number) => {
    const lesson = pickOf(course.lessons, pick)
    if (!lesson || lessonState(record(), lesson).submitted) return true
    return inLesson(lesson, { type: 'quiz-submitted', lesson: lesson.slot })
  }
  const lesson = () => {
    const open = course.lessons.find((one) => !lessonState(record(), one).completed)
    if (!open) return true
    const pick = course.lessons.indexOf(open)
    const own = lessonItems(open).map(({ slot }) => slot)
    return (
      open.segments.every(() => reach(pick)) &&
      own.every((slot) => record().items[slot] !== undefined || respondTo(slot, true)) &&
      submitQuiz(pick)
    )
  }

  const start = () => {
    const { open, count, recent } = record().final
    if (open) return true
    const blueprint = { items: Object.fromEntries(course.modules.map(({ id }) => [id, 1])), bloom: {} }
    const seen = (recent[0]?.answers ?? []).map(({ slot }) => slot)
    const drawn = drawFinal(course, blueprint, seen, session.random)
    const id = Array.from({ length: 6 }, () => String(Math.floor(session.random() * 10))).join('')
    return plain({ type: 'final-started', id, number: count + 1, slots: drawn })
  }
  const answer = (pick: number, right: boolean) => {
    const { open } = record().final
    const asked = pickOf(open?.answers ?? [], pick)
    if (!open || !asked) return true
    const { slot, rev } = asked
    return plain({ type: 'final-answered', id: open.id, slot, code: respond(right), rev: rev + 1 })
  }
  const submit = () => {
    const { open } = record().final
    if (!open) return true
    const answers = open.answers.map(({ slot, code }) => ({
      slot,
      code,
      correct: code !== null && isRight(code),
    }))
    const right = answers.filter(({ correct }) => correct).length
    const score = Math.floor((right / answers.length) * 100)
    const submitted = plain({ type: 'final-submitted', id: open.id, number: open.number, score, answers })
    if (submitted) session.milestone()
    return submitted
  }
  const final = () => {
    if (!start()) return false
    const drawn = record().final.open?.answers ?? []
    return drawn.every((_, place) => answer(place, true)) && submit()
  }
  return { reach, respondToOne, review, submitQuiz, lesson, start, answer, submit, final }
}
