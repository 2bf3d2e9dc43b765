import { checkCourse } from '../course/check-course'
import { ledgerContentOf } from '../course/check-ledger'
import { ledgerFile, type CourseFiles } from '../course/course-files'
import { isError, sortProblems, type Problem } from '../problem'
import type { Ledger } from '../schemas/ledger-schema'
import { appendToLedger, emptyLedger } from './append-to-ledger'
import { formatLedger } from './format-ledger'
import { readLedger } from './read-ledger'

/** The new text of the ledger and how many entries changed, or why the course is not fit for it. */
export type LedgerUpdate =
  | {
      readonly type: 'ledger'
      readonly text: string
      readonly appended: number
      readonly retired: number
      readonly restored: number
    }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] }

const entriesOf = (ledger: Ledger): (readonly [name: string, retired: boolean])[] =>
  Object.entries(ledger).flatMap(([list, entries]) =>
    entries.map(({ id, retired }) => [`${list} ${id}`, retired === true] as const),
  )

const countChanges = (before: Ledger, after: Ledger) => {
  const old = new Map(entriesOf(before))
  const entries = entriesOf(after)
  return {
    appended: entries.filter(([name]) => !old.has(name)).length,
    retired: entries.filter(([name, retired]) => retired && old.get(name) === false).length,
    restored: entries.filter(([name, retired]) => !retired && old.get(name) === true).length,
  }
}

/** Brings the ledger of a course up to its texts. The course has to be sound but for its ledger. */
export const updateLedger = (files: CourseFiles): LedgerUpdate => {
  const { content, problems } = checkCourse(files)
  const errors = problems.filter(isError)
  if (content === null || errors.length > 0) return { type: 'problems', problems: sortProblems(errors) }
  const text = files.get(ledgerFile)
  const read = text === undefined ? { type: 'ledger' as const, ledger: emptyLedger } : readLedger(text)
  if (read.type === 'problems') return { type: 'problems', problems: sortProblems(read.problems) }
  const ledger = appendToLedger(read.ledger, ledgerContentOf(content))
  return { type: 'ledger', text: formatLedger(ledger), ...countChanges(read.ledger, ledger) }
}
