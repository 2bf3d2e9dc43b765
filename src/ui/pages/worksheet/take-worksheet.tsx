import { useState } from 'react'
import type { Worksheet } from '../../../core/course'
import { CopyPanel } from '../../components/copy-panel'
import { Button } from '../../components/button'
import { download } from '../../components/download'
import { Icon } from '../../components/icon'
import { PrintButton } from '../../components/print-button'
import { useNotebook } from '../../notebook'
import { useWorksheetWords } from '../../notebook/worksheet-words'
import { useSession } from '../../state'
import { fillWorksheet } from './filled-worksheet'
import { toMarkdown } from './to-markdown'
import { toRichText } from './to-rich-text'

/** The ways in which a worksheet leaves the device: a file for Word, Markdown to copy, paper. */
export const TakeWorksheet = ({ worksheet }: { worksheet: Worksheet }) => {
  const words = useWorksheetWords()
  const { course } = useSession()
  const notebook = useNotebook((state) => state.notebook)
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const filled = fillWorksheet(worksheet, notebook, course.title, words)
  const name = words.fileName(course.id)
  const saveForWord = () => {
    download(`${name}.rtf`, toRichText(filled), 'application/rtf')
    setSaid(words.saved(`${name}.rtf`))
  }
  return (
    <section className="worksheet-take" aria-labelledby="worksheet-take">
      <h2 id="worksheet-take">{words.take}</h2>
      <p>{words.takeLead}</p>
      <div className="worksheet-actions">
        <Button onClick={saveForWord}>
          <Icon name="download" />
          {words.word}
        </Button>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="copy" />
          {words.markdown}
        </Button>
        <PrintButton />
      </div>
      <p role="status">{said}</p>
      {open && <CopyPanel text={toMarkdown(filled)} fileName={`${name}.md`} />}
    </section>
  )
}
