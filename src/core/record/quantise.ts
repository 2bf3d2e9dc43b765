import {
  maximumSeconds,
  maximumTries,
  secondsStep,
  type LearnerRecord,
  type ReviewCard,
} from './learner-record'

const clamp = (value: number, low: number, high: number) =>
  Number.isFinite(value) ? Math.min(high, Math.max(low, Math.round(value))) : low

/** Stability is kept in steps of a sixth of an octave from {@link stabilityFloor} days. */
export const stabilitySteps = 6
export const stabilityFloor = 0.01
/** Difficulty is kept in halves from 1 to 10. */
export const difficultySteps = 2

export const stabilityToStep = (days: number): number =>
  clamp(stabilitySteps * Math.log2(Math.max(days, stabilityFloor) / stabilityFloor), 0, 127)
export const stepToStability = (step: number): number =>
  Number((stabilityFloor * 2 ** (step / stabilitySteps)).toPrecision(6))
export const difficultyToStep = (difficulty: number): number =>
  clamp((difficulty - 1) * difficultySteps, 0, 18)
export const stepToDifficulty = (step: number): number => 1 + step / difficultySteps

const quantiseCard = (card: ReviewCard): ReviewCard => ({
  day: clamp(card.day, 0, 0x7fff),
  stability: stepToStability(stabilityToStep(card.stability)),
  difficulty: stepToDifficulty(difficultyToStep(card.difficulty)),
  reps: clamp(card.reps, 1, maximumTries),
  lapses: clamp(card.lapses, 0, 15),
  state: clamp(card.state, 0, 3),
})

const mapValues = <T>(values: Readonly<Record<number, T>>, map: (value: T) => T): Record<number, T> =>
  Object.fromEntries(Object.entries(values).map(([slot, value]) => [slot, map(value)]))

/** Rounds what enters the record to what the codec can hold, so that packing loses nothing. */
export const quantise = (record: LearnerRecord): LearnerRecord => ({
  ...record,
  lessons: mapValues(record.lessons, (lesson) => ({
    ...lesson,
    seconds: clamp(lesson.seconds / secondsStep, 0, maximumSeconds / secondsStep) * secondsStep,
  })),
  items: mapValues(record.items, (item) => ({ ...item, tries: clamp(item.tries, 1, maximumTries) })),
  cards: mapValues(record.cards, quantiseCard),
})
