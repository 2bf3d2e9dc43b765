import type { CheckedAnswer } from '../../core/review'
import type { Session } from '../state'

/** How long the model of memory leaves the line to what the learner waits for. */
const lateMs = 3_000

const loadCards = () => import('./move-card')

let cards: ReturnType<typeof loadCards> | null = null

const loadLater = async () => {
  await new Promise((resolve) => setTimeout(resolve, lateMs))
  return loadCards()
}

/**
 * Moves the review card of an answered item, as soon as the model of memory has arrived. Where it does not, or the page
 * closes before, the item has no card and is due at once.
 */
export const rememberAnswer = (session: Session, slot: number, answer: CheckedAnswer): void => {
  cards ??= loadLater()
  cards.then(
    ({ moveCard }) => moveCard(session, slot, answer),
    () => {
      cards = null
    },
  )
}
