import { lessonItems, type Course, type Lesson } from '../../src/core/course'
import {
  applyEvent,
  emptyRecord,
  type SubmittedAnswer,
  type LearnerRecord,
  type RecordEvent,
} from '../../src/core/record'

export const reach = (lesson: number, segment: number): RecordEvent => ({
  type: 'segment-reached',
  lesson,
  segment,
})

export const answer = (item: number, code: string, correct: boolean, tryNumber = 1): RecordEvent => ({
  type: 'item-answered',
  item,
  tryNumber,
  code,
  correct,
  sure: null,
})

export const submitQuiz = (lesson: number): RecordEvent => ({ type: 'quiz-submitted', lesson })

export const submitFinal = (
  number: number,
  score: number,
  answers: readonly SubmittedAnswer[] = [],
): RecordEvent => ({ type: 'final-submitted', id: `final${number}`, number, score, answers })

/** All that completes a lesson: its segments, its items answered right with `a`, its quiz. */
export const completeLesson = (lesson: Lesson): RecordEvent[] => [
  ...lesson.segments.map(({ slot }) => reach(lesson.slot, slot)),
  ...lessonItems(lesson).map(({ slot }) => answer(slot, 'a', true)),
  submitQuiz(lesson.slot),
]

export const completeAllLessons = (course: Course): RecordEvent[] => course.lessons.flatMap(completeLesson)

/** Applies acts to a record, or to the empty record of `attempt1`. */
export const play = (
  course: Course,
  events: readonly RecordEvent[],
  record: LearnerRecord = emptyRecord('attempt1'),
): LearnerRecord => events.reduce((state, event) => applyEvent(course, state, event), record)
