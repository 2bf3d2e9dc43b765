import { dayOf } from '../../core/course'
import { reviewEvent, type CheckedAnswer } from '../../core/review'
import type { Session } from '../state'

/** Makes the review card of an item, or moves it, by an answer. */
export const moveCard = (session: Session, slot: number, answer: CheckedAnswer): void => {
  const { course, store, now } = session
  session.act(reviewEvent(store.getState().record, slot, answer, dayOf(course, now())))
}
