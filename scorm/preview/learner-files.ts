import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord, textsOf } from './json'
import { offeredLearners, type Learner } from './protocol'

/** A folder with a JSON file for each learner. */
export interface LearnerFiles {
  /** Gives what is kept of a learner, by id; undefined for a new one. */
  readonly read: (learnerId: string) => unknown
  readonly write: (learnerId: string, value: unknown) => void
  /** The ids of all learners, in no order. */
  readonly ids: () => string[]
  /** Forgets a learner. */
  readonly remove: (learnerId: string) => void
}

const newLearner = (id: string): Learner =>
  offeredLearners.find((learner) => learner.id === id) ?? { id, name: id }

/** Reads who the learner of a file is. */
export const readLearner = (kept: unknown, learnerId: string): Learner => {
  const { name = newLearner(learnerId).name } = textsOf(isRecord(kept) ? kept['learner'] : undefined)
  return { id: learnerId, name }
}

/** Gives what a file holds as attempts. */
export const attemptsIn = (kept: unknown): readonly unknown[] =>
  isRecord(kept) && Array.isArray(kept['attempts']) ? kept['attempts'] : []

// A learner's id may hold anything, a slash too; two ids must never share a file.
const fileOf = (directory: string, learnerId: string): string =>
  join(
    directory,
    `${encodeURIComponent(learnerId).replace(/[.*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}.json`,
  )

const learnerOf = (file: string): string => decodeURIComponent(file.replace(/\.json$/, ''))

/** Opens a folder, which is made when something is written. */
export const openLearnerFiles = (directory: string): LearnerFiles => ({
  read: (learnerId) => {
    try {
      const kept: unknown = JSON.parse(readFileSync(fileOf(directory, learnerId), 'utf8'))
      return kept
    } catch {
      // No file yet, or one that nobody can read: an LMS that knows nothing of the learner.
      return undefined
    }
  },
  write: (learnerId, value) => {
    mkdirSync(directory, { recursive: true })
    const file = fileOf(directory, learnerId)
    writeFileSync(`${file}.part`, JSON.stringify(value, null, 2))
    renameSync(`${file}.part`, file)
  },
  ids: () => {
    const files = existsSync(directory) ? readdirSync(directory) : []
    return files.filter((file) => file.endsWith('.json')).map(learnerOf)
  },
  remove: (learnerId) => rmSync(fileOf(directory, learnerId), { force: true }),
})
