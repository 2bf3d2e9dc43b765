import { useId, useState } from 'react'
import { useAnnounce } from '../../app/announcer'
import { usePageWords } from '../../app/page-words'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { useNotebook } from '../../notebook'
import { useSession, type ImportOutcome } from '../../state'

/** Far above any copy of progress; larger files are not worth reading. */
const largestCopyBytes = 1_000_000

/** What came of an import, and how many notes are other than before. */
interface Came {
  readonly outcome: ImportOutcome
  readonly notes: number
}

/** Adds the progress of a copy, given as a file or as its text: a frame may refuse to open files. */
export const BringProgress = () => {
  const { data } = usePageWords()
  const { importProgress } = useSession()
  const announce = useAnnounce()
  const [text, setText] = useState('')
  const [came, setCame] = useState<Came | null>(null)
  const [fileId, textId, problemId] = [useId(), useId(), useId()]
  const bringNotes = useNotebook((state) => state.bring)
  const wordsOf = ({ outcome, notes }: Came) =>
    outcome.type === 'imported'
      ? data.brought(outcome.answers, outcome.segments, notes)
      : data.bringProblem[outcome.reason]
  const bring = (copy: string) => {
    const outcome = importProgress(copy)
    const now = { outcome, notes: outcome.type === 'imported' ? bringNotes(outcome.notebook) : 0 }
    setCame(now)
    announce(wordsOf(now))
    if (outcome.type === 'imported') setText('')
  }
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    bring(file.size > largestCopyBytes ? '-' : await file.text().catch(() => '-'))
    // The same file can be chosen again after it was mended.
    input.value = ''
  }
  const problem = came?.outcome.type === 'unreadable' ? problemId : undefined
  return (
    <section aria-labelledby="data-bring">
      <h2 id="data-bring">{data.bring}</h2>
      <p>{data.bringText}</p>
      <div className="data-bring">
        <label htmlFor={fileId}>{data.bringFile}</label>
        <input
          id={fileId}
          type="file"
          accept=".json,application/json,text/plain"
          aria-describedby={problem}
          onChange={(event) => void read(event.currentTarget)}
        />
        <label htmlFor={textId}>{data.bringPaste}</label>
        <textarea
          id={textId}
          rows={4}
          spellCheck={false}
          value={text}
          aria-describedby={problem}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Button onClick={() => bring(text)}>{data.bringButton}</Button>
      {came && (
        <Notice tone={came.outcome.type === 'imported' ? 'good' : 'warm'}>
          <p id={problemId}>{wordsOf(came)}</p>
        </Notice>
      )}
    </section>
  )
}
