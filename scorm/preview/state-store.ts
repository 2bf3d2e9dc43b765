import type { Attempt, CmiState } from './attempts'
import { isRecord, textsOf } from './json'
import { attemptsIn, openLearnerFiles, readLearner } from './learner-files'

/** Keeps what the LMS knows of each learner as a JSON file of its own. */
export interface StateStore {
  /** Gives what is kept of a learner, by id; an empty state for a new one. */
  readonly read: (learnerId: string) => CmiState
  readonly write: (state: CmiState) => void
  /** Gives what is kept of all learners, in no order. */
  readonly all: () => CmiState[]
  /** Forgets a learner. */
  readonly remove: (learnerId: string) => void
}

const readAttempt = (value: unknown): Attempt[] =>
  isRecord(value) && typeof value['number'] === 'number' && typeof value['commits'] === 'number'
    ? [{ number: value['number'], commits: value['commits'], values: textsOf(value['values']) }]
    : []

/** Reads what is kept of a learner; what is missing or of another shape is left out. */
export const readState = (kept: unknown, learnerId: string): CmiState => ({
  learner: readLearner(kept, learnerId),
  attempts: attemptsIn(kept).flatMap(readAttempt),
})

/** Opens the store in a folder, which is made when something is written. */
export const openStateStore = (directory: string): StateStore => {
  const files = openLearnerFiles(directory)
  return {
    read: (learnerId) => readState(files.read(learnerId), learnerId),
    write: (state) => files.write(state.learner.id, state),
    all: () => files.ids().map((learnerId) => readState(files.read(learnerId), learnerId)),
    remove: files.remove,
  }
}
