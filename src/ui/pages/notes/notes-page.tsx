import { useId, useMemo, useRef, useState } from 'react'
import { segmentNoteKinds, segmentNotesIn, type SegmentNoteKind } from '../../../core/notebook'
import { useAnnounce } from '../../app/announcer'
import { Button } from '../../components/button'
import { CopyPanel } from '../../components/copy-panel'
import { Icon } from '../../components/icon'
import { PageHeading } from '../../components/page-heading'
import { useNotebook } from '../../notebook'
import { KeptWhere } from '../../notebook/kept-where'
import { useNotesWords } from '../../reading/use-notes-words'
import { useSession } from '../../state'
import { NoteEntries } from './note-entries'
import { notesByLesson, type LessonNotes, type PlacedNote } from './notes-by-lesson'
import { toMarkdown } from './to-markdown'
import './notes.css'

type Shown = SegmentNoteKind | 'all'

const Filter = ({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) => {
  const words = useNotesWords()
  const choices: readonly Shown[] = ['all', ...segmentNoteKinds]
  return (
    <div className="notes-filter" role="group" aria-label={words.show}>
      {choices.map((choice) => (
        <Button key={choice} aria-pressed={shown === choice} onClick={() => onShow(choice)}>
          {choice === 'all' ? words.all : words.kinds[choice]}
        </Button>
      ))}
    </div>
  )
}

const TakeNotes = ({ groups }: { groups: readonly LessonNotes[] }) => {
  const words = useNotesWords()
  const { course } = useSession()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { origin, pathname } = window.location
  const about = { title: course.title, address: `${origin}${pathname}` }
  return (
    <section className="notes-take" aria-labelledby={id}>
      <h2 id={id}>{words.take}</h2>
      <p>{words.takeLead}</p>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="copy" />
        {words.takeButton}
      </Button>
      {isOpen && (
        <CopyPanel text={toMarkdown(groups, about, words)} fileName={`${words.fileName(course.id)}.md`} />
      )}
    </section>
  )
}

/** What was deleted last, as it was; it comes back by one button. */
interface Deleted {
  readonly id: string
  readonly text: string
}

/** Deletes notes, with a way back for the last one. */
const useDeletion = () => {
  const words = useNotesWords()
  const announce = useAnnounce()
  const notebook = useNotebook((state) => state.notebook)
  const write = useNotebook((state) => state.write)
  const [deleted, setDeleted] = useState<Deleted | null>(null)
  return {
    deleted,
    erase: ({ id }: PlacedNote) => {
      setDeleted({ id, text: notebook[id]?.text ?? '' })
      write(id, '')
      announce(words.deleted)
    },
    restore: () => {
      if (deleted) write(deleted.id, deleted.text)
      setDeleted(null)
      announce(words.restored)
    },
  }
}

/** Notes, highlights and bookmarks by lesson: `/notes`. */
export const NotesPage = () => {
  const words = useNotesWords()
  const { course } = useSession()
  const notebook = useNotebook((state) => state.notebook)
  const [shown, setShown] = useState<Shown>('all')
  const { deleted, erase, restore } = useDeletion()
  const undo = useRef<HTMLButtonElement>(null)
  const notes = useMemo(() => segmentNotesIn(notebook), [notebook])
  const chosen = notes.filter(({ kind }) => shown === 'all' || shown === kind)
  const groups = notesByLesson(course, chosen)
  const eraseAndOffer = (note: PlacedNote) => {
    erase(note)
    // The button that had focus goes with its entry.
    requestAnimationFrame(() => undo.current?.focus())
  }
  return (
    <div className="notes">
      <PageHeading title={words.title} />
      <p>{words.lead}</p>
      <p className="notes-kept">
        <KeptWhere />
      </p>
      {(notes.length > 0 || deleted) && <Filter shown={shown} onShow={setShown} />}
      {deleted && (
        <p className="notes-undo">
          {words.deleted}{' '}
          <Button ref={undo} onClick={restore}>
            {words.undo}
          </Button>
        </p>
      )}
      {notes.length === 0 && !deleted && <p>{words.none}</p>}
      {notes.length > 0 && (
        <p className="notes-count">{chosen.length === 0 ? words.noneOfKind : words.count(chosen.length)}</p>
      )}
      {groups.map((group) => (
        <NoteEntries key={group.lesson?.id ?? ''} group={group} onDelete={eraseAndOffer} />
      ))}
      {chosen.length > 0 && <TakeNotes groups={groups} />}
    </div>
  )
}
