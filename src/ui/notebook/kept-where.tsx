import { useNotebook } from './notebook-store'
import { useWorksheetWords } from './worksheet-words'

/** Says where the learner's notes are, and where they are not. */
export const KeptWhere = () => {
  const words = useWorksheetWords()
  return useNotebook(({ kept }) => kept) ? words.kept : words.notKept
}
