import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs'
import { maximumTries, type ReviewCard } from '../record'
import type { Grade } from './grade'

/**
 * The model of memory: FSRS-6 with the weights of its authors, that aim at 90 % recall. Without steps within a day,
 * because sessions are days apart, and without fuzz, because the same acts have to give the same card everywhere.
 */
const memory = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, enable_short_term: false }))

/** FSRS numbers its grades from 1. */
const gradeNumbers = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<Grade, number>

/** FSRS's name for a card that is past its first learning; without steps within a day every card is. */
const reviewState = 2
const mostLapses = 15

/** A day in the future, from a clock that was wrong, counts as today. */
const daysSince = ({ day }: ReviewCard, today: number): number => Math.max(0, today - day)

/**
 * Gives the card after an answer. Pure: the same card, grade and day give the same card.
 *
 * @param card null before the first answer
 * @param today days since the course's epoch
 */
export const cardAfter = (card: ReviewCard | null, grade: Grade, today: number): ReviewCard => {
  const elapsed = card ? daysSince(card, today) : 0
  const { stability, difficulty } = memory.next_state(card, elapsed, gradeNumbers[grade])
  const lapsed = card !== null && grade === 'again' ? 1 : 0
  return {
    day: today,
    stability,
    difficulty,
    reps: Math.min(maximumTries, (card?.reps ?? 0) + 1),
    lapses: Math.min(mostLapses, (card?.lapses ?? 0) + lapsed),
    state: reviewState,
  }
}

/** The day on which a card is due: when the chance to recall it falls below 90 %, and not on the day it was answered. */
export const dueDay = (card: ReviewCard, today: number): number =>
  Math.min(card.day, today) + memory.next_interval(card.stability, 0)
