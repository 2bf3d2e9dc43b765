import type { Course } from '../../core/course'
import { answeredSlots, importRecord, readProgressFile, type Journal } from '../../core/tracking'
import type { ImportOutcome } from './session-types'

/** Joins the progress of a copy into a journal; a copy that cannot be used leaves it as it is. */
export const bringProgress = (
  course: Course,
  journal: Journal,
  text: string,
): { readonly journal: Journal; readonly outcome: ImportOutcome } => {
  const read = readProgressFile(course, text)
  if (read.type === 'unreadable') return { journal, outcome: read }
  const next = importRecord(journal, read.record)
  const gained = (count: (record: Journal['record']) => number) => count(next.record) - count(journal.record)
  return {
    journal: next,
    outcome: {
      type: 'imported',
      answers: gained((record) => answeredSlots(record).length),
      segments: gained(({ segments }) => segments.length),
      notebook: read.notebook,
    },
  }
}
