import type { Course } from '../course'
import {
  decodeRecord,
  encodeRecord,
  mergeRecords,
  type LearnerRecord,
  type UnreadableReason,
} from '../record'
import { carryOver } from './decide-launch'
import { newlyAnswered, type Journal } from './journal'

/** The form of the file; a later form gets another number. */
const form = 'course-progress-1'

/**
 * Writes one learner's progress as the text of a file to take away: JSON, with the record packed inside.
 *
 * @param notebook the text of the learner's notebook, kept as it is; empty where there is none
 */
export const writeProgressFile = (
  course: Pick<Course, 'id' | 'version'>,
  record: LearnerRecord,
  notebook = '',
): string => {
  const packed = encodeRecord(record, Infinity)?.text ?? ''
  const file = { form, course: course.id, version: course.version, record: packed }
  return `${JSON.stringify(notebook === '' ? file : { ...file, notebook }, null, 2)}\n`
}

/** Why a file gives no progress. */
export type ProgressFileProblem = 'not-a-progress-file' | 'other-course' | UnreadableReason

export type ProgressFileContent =
  | { readonly type: 'record'; readonly record: LearnerRecord; readonly notebook: string }
  | { readonly type: 'unreadable'; readonly reason: ProgressFileProblem }

const unreadable = (reason: ProgressFileProblem): ProgressFileContent => ({ type: 'unreadable', reason })

const parse = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

/** Reads what {@link writeProgressFile} wrote. Takes any text and throws nothing. */
export const readProgressFile = (course: Pick<Course, 'id'>, text: string): ProgressFileContent => {
  if (text.trim() === '') return unreadable('empty')
  const file = parse(text)
  const written = file?.['form']
  if (!file || typeof written !== 'string' || !/^course-progress-\d+$/.test(written)) {
    return unreadable('not-a-progress-file')
  }
  if (written !== form) return unreadable('newer-version')
  if (file['course'] !== course.id) return unreadable('other-course')
  const packed = file['record']
  const decoded = decodeRecord(typeof packed === 'string' ? packed : '')
  const notebook = typeof file['notebook'] === 'string' ? file['notebook'] : ''
  if (decoded.type === 'record') return { ...decoded, notebook }
  return unreadable(decoded.reason === 'empty' ? 'damaged' : decoded.reason)
}

/**
 * Joins imported progress into a journal. That of another attempt comes under this attempt's id and without scores of
 * finals, which stay with the attempt in which they were made.
 */
export const importRecord = (journal: Journal, record: LearnerRecord): Journal => {
  const { attempt } = journal.record
  const joined = mergeRecords(
    journal.record,
    record.attempt === attempt ? record : carryOver(record, attempt),
  )
  const told = newlyAnswered(journal.record, joined)
  return { ...journal, record: joined, unconfirmed: [...new Set([...journal.unconfirmed, ...told])] }
}
