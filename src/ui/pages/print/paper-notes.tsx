import { createContext, useContext, type ReactNode } from 'react'

/**
 * The notes of one lesson on paper, in the order in which its text first names them. A text that is rendered again
 * finds the numbers that it gave.
 */
export interface PaperNotes {
  /** Gives the number of a note, from 1. */
  readonly mark: (key: string, text: ReactNode) => number
  readonly all: () => readonly { readonly key: string; readonly text: ReactNode }[]
}

/** Starts the notes of a lesson. */
export const startNotes = (): PaperNotes => {
  const notes = new Map<string, ReactNode>()
  return {
    mark: (key, text) => {
      if (!notes.has(key)) notes.set(key, text)
      return [...notes.keys()].indexOf(key) + 1
    },
    all: () => [...notes].map(([key, text]) => ({ key, text })),
  }
}

const NotesContext = createContext<PaperNotes>(startNotes())

/** Gives a lesson's notes to its text. */
export const PaperNotesProvider = ({ notes, children }: { notes: PaperNotes; children: ReactNode }) => (
  <NotesContext value={notes}>{children}</NotesContext>
)

/** Words with the mark of a note behind them. */
export const Noted = ({ note, text, children }: { note: string; text: ReactNode; children: ReactNode }) => (
  <>
    {children}
    <sup className="paper-mark">{useContext(NotesContext).mark(note, text)}</sup>
  </>
)

/** What the marks stand for. Comes after the text, so that all of them are known. */
export const PaperNoteList = ({
  notes,
  title,
  level,
}: {
  notes: PaperNotes
  title: string
  level: 2 | 3
}) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  const all = notes.all()
  if (all.length === 0) return null
  return (
    <section className="paper-notes">
      <Heading>{title}</Heading>
      <ol>
        {all.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ol>
    </section>
  )
}
