import { useId } from 'react'
import { useNoteText } from './notebook-store'
import './note-field.css'

const fewestRows = 3
const mostRows = 16
/** Characters that stand in a line of the field, roughly; a field grows with what is written. */
const charactersInRow = 60

const rowsFor = (text: string): number => {
  const rows = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / charactersInRow), 0)
  return Math.min(mostRows, Math.max(fewestRows, rows + 1))
}

/** A field of the notebook: what is typed is kept at once. On paper it is plain text. */
export const NoteField = ({
  note,
  label,
  describedBy,
}: {
  /** Id of the entry. */
  note: string
  label: string
  describedBy?: string | undefined
}) => {
  const [text, write] = useNoteText(note)
  const id = useId()
  return (
    <div className="note-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rowsFor(text)}
        value={text}
        aria-describedby={describedBy}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <p className="note-field-paper" aria-hidden="true">
        {text}
      </p>
    </div>
  )
}
