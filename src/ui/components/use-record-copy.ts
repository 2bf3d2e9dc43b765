import { writeProgressFile } from '../../core/tracking'
import { notebookShelf, useRecord, useSession } from '../state'
import { useWords } from '../app/words'

/** The learner's progress as a file to take away: its text and its name. */
export const useRecordCopy = (): { readonly text: string; readonly fileName: string } => {
  const { course, shelf } = useSession()
  const { shell } = useWords()
  const record = useRecord()
  return {
    text: writeProgressFile(course, record, shelf(notebookShelf).read() ?? ''),
    fileName: shell.copy.fileName(course.id),
  }
}
