import { writeProgressFile } from '../../core/tracking'
import { useRecord, useSession } from '../state'
import { useWords } from '../app/words'

/** The learner's progress as a file to take away: its text and its name. */
export const useRecordCopy = (): { readonly text: string; readonly fileName: string } => {
  const { course } = useSession()
  const { shell } = useWords()
  const record = useRecord()
  return {
    text: writeProgressFile(course, record),
    fileName: shell.copy.fileName(course.id),
  }
}
