import type { Lesson } from '../../core/course'
import { lessonState, type RecordEvent } from '../../core/record'
import type { Session } from '../state'

/**
 * Does an act of a lesson, and says a milestone where the act submits the quiz or completes the lesson: one, also
 * where it does both, so that a lesson with its quiz never asks the LMS for more than two writes.
 */
export const actInLesson = (
  session: Pick<Session, 'act' | 'milestone' | 'store'>,
  lesson: Lesson,
  event: RecordEvent,
): void => {
  const now = () => lessonState(session.store.getState().record, lesson)
  const before = now()
  session.act(event)
  const after = now()
  const isSubmitted = after.submitted && !before.submitted
  const isCompleted = after.completed && !before.completed
  if (isSubmitted || isCompleted) session.milestone()
}
