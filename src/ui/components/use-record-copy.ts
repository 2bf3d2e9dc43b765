import { encodeRecord } from '../../core/record'
import { useRecord, useSession } from '../state'
import { useWords } from '../app/words'

/** The learner's progress as a text to take away, and the name of its file. */
export const useRecordCopy = (): { readonly text: string; readonly fileName: string } => {
  const { course } = useSession()
  const { shell } = useWords()
  const record = useRecord()
  return {
    text: encodeRecord(record, Infinity)?.text ?? '',
    fileName: shell.copy.fileName(course.id),
  }
}
