/** How an answer went, in FSRS's four grades. */
export type Grade = 'again' | 'hard' | 'good' | 'easy'

/** What one check of an item came to. */
export interface CheckedAnswer {
  readonly correct: boolean
  /** What the learner said of it; null where it was not asked. */
  readonly sure: boolean | null
  /** Tries in this showing of the item, this one included: 2 is right after a miss. */
  readonly tries: number
}

/** Grades an answer: wrong is `again`, right after a miss `hard`, right `good`, right and sure `easy`. */
export const gradeOf = ({ correct, sure, tries }: CheckedAnswer): Grade => {
  if (!correct) return 'again'
  if (tries > 1) return 'hard'
  return sure === true ? 'easy' : 'good'
}
