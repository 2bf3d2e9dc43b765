import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attempt, CmiState } from './attempts'
import { isRecord, textsOf } from './json'
import { demoLearners, type Learner } from './protocol'

/** Keeps what the LMS knows of each learner as a JSON file of its own. */
export interface StateStore {
  /** Gives what is kept of a learner, by id; an empty state for a new one. */
  readonly read: (learnerId: string) => CmiState
  readonly write: (state: CmiState) => void
}

const readAttempt = (value: unknown): Attempt[] =>
  isRecord(value) && typeof value['number'] === 'number' && typeof value['commits'] === 'number'
    ? [{ number: value['number'], commits: value['commits'], values: textsOf(value['values']) }]
    : []

const newLearner = (id: string): Learner =>
  demoLearners.find((learner) => learner.id === id) ?? { id, name: id }

const readState = (text: string, learnerId: string): CmiState => {
  const parsed: unknown = JSON.parse(text)
  const kept = isRecord(parsed) ? parsed : {}
  const { name = newLearner(learnerId).name } = textsOf(kept['learner'])
  const attempts = Array.isArray(kept['attempts']) ? kept['attempts'] : []
  return { learner: { id: learnerId, name }, attempts: attempts.flatMap(readAttempt) }
}

// A learner's id may hold anything, a slash too; two ids must never share a file.
const fileOf = (directory: string, learnerId: string): string =>
  join(
    directory,
    `${encodeURIComponent(learnerId).replace(/[.*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}.json`,
  )

/** Opens the store in a folder, which is made when something is written. */
export const openStateStore = (directory: string): StateStore => ({
  read: (learnerId) => {
    try {
      return readState(readFileSync(fileOf(directory, learnerId), 'utf8'), learnerId)
    } catch {
      // No file yet, or one that nobody can read: an LMS that knows nothing of the learner.
      return { learner: newLearner(learnerId), attempts: [] }
    }
  },
  write: (state) => {
    mkdirSync(directory, { recursive: true })
    const file = fileOf(directory, state.learner.id)
    writeFileSync(`${file}.part`, JSON.stringify(state, null, 2))
    renameSync(`${file}.part`, file)
  },
})
