import { join } from 'node:path'
import { ledgerFile } from '../course/course-files'
import { readCourseFiles } from '../course/read-course-files'
import { updateLedger } from '../ledger/update-ledger'
import { errorAt, start } from '../problem'
import { replaceFile } from '../replace-file'
import { listProblems, reasonOf, type Outcome } from './outcome'

/** Appends to a course's ledger what is new and retires what is gone. */
export const runLedger = (dir: string): Outcome => {
  const files = readCourseFiles(dir)
  const update = updateLedger(files)
  if (update.type === 'problems') {
    const last = 'The ledger stays as it was: mend these first.'
    return { lines: [...listProblems(dir, update.problems), last], exitCode: 1 }
  }
  if (update.text === files.get(ledgerFile)) return { lines: ['The ledger is up to date.'], exitCode: 0 }
  try {
    replaceFile(join(dir, ledgerFile), update.text)
  } catch (error) {
    const hint = 'make the folder writable; the ledger stays as it was'
    const problem = errorAt(ledgerFile, start, `cannot write: ${reasonOf(error)}`, hint)
    return { lines: listProblems(dir, [problem]), exitCode: 1 }
  }
  const { appended, retired, restored } = update
  return {
    lines: [`${ledgerFile}: appended ${appended} · retired ${retired} · taken back ${restored}`],
    exitCode: 0,
  }
}
