import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attempt, CmiState } from './attempts'
import { isRecord, textsOf } from './json'
import { offeredLearners, type Learner } from './protocol'

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

const newLearner = (id: string): Learner =>
  offeredLearners.find((learner) => learner.id === id) ?? { id, name: id }

/** Reads what is kept of a learner; what is missing or of another shape is left out. */
export const readState = (parsed: unknown, learnerId: string): CmiState => {
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

const learnerOf = (file: string): string => decodeURIComponent(file.replace(/\.json$/, ''))

/** Opens the store in a folder, which is made when something is written. */
export const openStateStore = (directory: string): StateStore => {
  const read = (learnerId: string): CmiState => {
    try {
      return readState(JSON.parse(readFileSync(fileOf(directory, learnerId), 'utf8')), learnerId)
    } catch {
      // No file yet, or one that nobody can read: an LMS that knows nothing of the learner.
      return { learner: newLearner(learnerId), attempts: [] }
    }
  }
  return {
    read,
    write: (state) => {
      mkdirSync(directory, { recursive: true })
      const file = fileOf(directory, state.learner.id)
      writeFileSync(`${file}.part`, JSON.stringify(state, null, 2))
      renameSync(`${file}.part`, file)
    },
    all: () => {
      const files = existsSync(directory) ? readdirSync(directory) : []
      return files.filter((file) => file.endsWith('.json')).map((file) => read(learnerOf(file)))
    },
    remove: (learnerId) => rmSync(fileOf(directory, learnerId), { force: true }),
  }
}
