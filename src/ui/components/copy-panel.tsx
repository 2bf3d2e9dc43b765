import { useId, useRef, useState } from 'react'
import { useWords } from '../app/words'
import { Button } from './button'
import { download } from './download'
import { Icon } from './icon'
import './copy-panel.css'

/**
 * A text to take away. The text itself always shows, because a sandboxed frame drops downloads without a word and
 * a page without https has no clipboard.
 */
export const CopyPanel = ({ text, fileName, label }: { text: string; fileName: string; label?: string }) => {
  const { shell } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const fieldId = useId()
  const [said, setSaid] = useState('')
  const copy = () => {
    // Selected in any case: a frame may keep the clipboard waiting for ever.
    field.current?.focus()
    field.current?.select()
    setSaid(shell.copy.selected)
    if (!('clipboard' in navigator)) return
    navigator.clipboard.writeText(text).then(
      () => setSaid(shell.copy.copied),
      () => setSaid(shell.copy.selected),
    )
  }
  return (
    <div className="copy-panel">
      <label htmlFor={fieldId}>{label ?? shell.copy.field}</label>
      <textarea ref={field} id={fieldId} rows={4} readOnly spellCheck={false} value={text} />
      <div className="copy-panel-actions">
        <Button onClick={() => download(fileName, text)}>
          <Icon name="download" />
          {shell.copy.download}
        </Button>
        <Button onClick={copy}>
          <Icon name="copy" />
          {shell.copy.copy}
        </Button>
      </div>
      <p className="copy-panel-said" role="status">
        {said}
      </p>
    </div>
  )
}
