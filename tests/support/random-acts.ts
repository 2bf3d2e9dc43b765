import fc from 'fast-check'
import { lessonItems, type ItemSummary } from '../../src/core/course'
import { openFinal, placeEvent, type LearnerRecord, type RecordEvent } from '../../src/core/record'
import { answerFinal, drawnItems, startFinal, submitFinal } from '../../src/ui/pages/final/final-plan'
import { completeLesson } from './acts'
import type { CourseVersion } from './course-versions'

const acts = [
  'read',
  'answer',
  'submit-quiz',
  'take-lesson',
  'review',
  'start-final',
  'answer-final',
  'submit-final',
] as const

/** An act that means something in every version: `at` picks among what the version holds. */
export interface RandomAct {
  readonly what: (typeof acts)[number]
  readonly at: number
  readonly right: boolean
}

export const arbitraryAct: fc.Arbitrary<RandomAct> = fc.record({
  what: fc.constantFrom(...acts),
  at: fc.nat(1000),
  right: fc.boolean(),
})

const pick = <T>(values: readonly T[], at: number): T | undefined => values[at % Math.max(1, values.length)]

const codeFor = ({ kind, correctPattern }: ItemSummary, right: boolean): string => {
  if (kind === 'fill-in') return right ? '=a' : '~k2x9'
  if (kind === 'true-false') return right ? 't' : 'f'
  if (kind === 'matching' || kind === 'categorise') return right ? '1a2b' : '1b2a'
  return right ? correctPattern.replace(/,/g, '') : 'b'
}

const actInLessons = (
  { compiled: { course } }: CourseVersion,
  record: LearnerRecord,
  act: RandomAct,
): RecordEvent[] => {
  const lesson = pick(course.lessons, act.at)
  const segment = lesson && pick(lesson.segments, act.at)
  const item = lesson && pick(lessonItems(lesson), act.at)
  if (!lesson || !segment || !item) return []
  switch (act.what) {
    case 'read': {
      const place = placeEvent(record, { part: 'segment', segment: segment.slot })
      const reached = { type: 'segment-reached', lesson: lesson.slot, segment: segment.slot } as const
      return place ? [place, reached] : [reached]
    }
    case 'answer': {
      const tryNumber = Math.min(63, (record.items[item.slot]?.tries ?? 0) + 1)
      const code = codeFor(item, act.right)
      return [{ type: 'item-answered', item: item.slot, tryNumber, code, correct: act.right, sure: null }]
    }
    case 'submit-quiz':
      return [{ type: 'quiz-submitted', lesson: lesson.slot }]
    case 'take-lesson':
      return completeLesson(lesson).filter((event) => event.type !== 'item-answered')
    case 'review': {
      const reps = (record.cards[item.slot]?.reps ?? 0) + 1
      const card = { day: act.at, stability: 3, difficulty: 5, reps, lapses: 0, state: 2 }
      return [{ type: 'card-reviewed', item: item.slot, card }]
    }
    default:
      return []
  }
}

const actInFinal = (
  { compiled }: CourseVersion,
  record: LearnerRecord,
  act: RandomAct,
): RecordEvent | null => {
  const { course, blueprint, quizzes } = compiled
  const open = openFinal(course, record)
  if (!open)
    return act.what === 'start-final' ? startFinal(course, blueprint, record, () => (act.at % 97) / 97) : null
  const drawn = drawnItems(course, open.answers, quizzes)
  if (act.what === 'submit-final') return submitFinal(open, drawn)
  const one = pick(drawn, act.at)
  const item = one?.lesson.items.find(({ id }) => id === one.item.prompt.id)
  return act.what === 'answer-final' && one && item
    ? answerFinal(open, one.slot, codeFor(item, act.right))
    : null
}

/** Says what an act does in a version, as its pages would do it. */
export const eventsOf = (version: CourseVersion, record: LearnerRecord, act: RandomAct): RecordEvent[] => {
  const inFinal = actInFinal(version, record, act)
  return inFinal ? [inFinal] : actInLessons(version, record, act)
}
