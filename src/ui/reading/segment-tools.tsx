import { useCallback, useId, useState } from 'react'
import { bookmarkText, segmentNoteId } from '../../core/notebook'
import { useAnnounce } from '../app/announcer'
import { Button } from '../components/button'
import { CourseLink } from '../components/course-link'
import { Icon } from '../components/icon'
import { useNoteText } from '../notebook'
import { KeptWhere } from '../notebook/kept-where'
import { NoteField } from '../notebook/note-field'
import { HighlightPanel } from './highlight-panel'
import { Listen } from './listen'
import { useHighlights } from './use-highlights'
import { useNotesWords } from './use-notes-words'
import { useSelection } from './use-selection'
import { useCanListen } from './use-voice'
import './reading.css'

interface OfSegment {
  readonly lesson: string
  readonly segment: string
}

interface TitledSegment extends OfSegment {
  readonly title: string
  /** BCP 47, of its text. */
  readonly language: string
}

const Bookmark = ({ lesson, segment }: OfSegment) => {
  const words = useNotesWords()
  const announce = useAnnounce()
  const [text, write] = useNoteText(segmentNoteId('bookmark', lesson, segment))
  const isSet = text !== ''
  const toggle = () => {
    write(isSet ? '' : bookmarkText)
    announce(isSet ? words.unbookmarked : words.bookmarked)
  }
  return (
    <Button variant="quiet" aria-pressed={isSet} onClick={toggle}>
      <Icon name={isSet ? 'bookmarked' : 'bookmark'} />
      {words.bookmark}
    </Button>
  )
}

const NotePanel = ({ id, lesson, segment, title }: OfSegment & { id: string; title: string }) => {
  const words = useNotesWords()
  const where = `${id}-where`
  return (
    <div id={id} className="segment-panel">
      <NoteField
        note={segmentNoteId('note', lesson, segment)}
        label={words.noteLabel(title)}
        describedBy={where}
      />
      <p id={where} className="segment-where">
        <KeptWhere /> <CourseLink to="/notes">{words.toNotes}</CourseLink>
      </p>
    </div>
  )
}

type Panel = 'note' | 'highlight' | null

/** What a reader can do with a segment, in one row at its end; each opens what it needs below. */
export const SegmentTools = ({ lesson, segment, title, language }: TitledSegment) => {
  const words = useNotesWords()
  const announce = useAnnounce()
  const id = useId()
  const place = useCallback(
    () => document.getElementById(`segment-${segment}`)?.closest('.segment') ?? null,
    [segment],
  )
  const [note] = useNoteText(segmentNoteId('note', lesson, segment))
  const [panel, setPanel] = useState<Panel>(null)
  const highlights = useHighlights(lesson, segment, place)
  const selection = useSelection(place)
  const canListen = useCanListen(language)
  const open = (which: Panel) => {
    if (which === 'highlight') highlights.fresh()
    setPanel(panel === which ? null : which)
  }
  const highlightSelection = () => {
    if (selection && highlights.addSelection(selection)) announce(words.highlighted)
    document.getSelection()?.removeAllRanges()
  }
  return (
    <div className="segment-tools" role="group" aria-label={words.tools(title)}>
      <div className="segment-row">
        {canListen && <Listen segment={place} language={language} />}
        <Bookmark lesson={lesson} segment={segment} />
        <Button
          variant="quiet"
          aria-expanded={panel === 'highlight'}
          aria-controls={panel === 'highlight' ? id : undefined}
          onClick={() => open('highlight')}
        >
          <Icon name="highlight" />
          {words.highlight}
        </Button>
        <Button
          variant="quiet"
          aria-expanded={panel === 'note'}
          aria-controls={panel === 'note' ? id : undefined}
          onClick={() => open('note')}
        >
          <Icon name="note" />
          {note === '' ? words.note : words.yourNote}
        </Button>
      </div>
      {panel === 'highlight' && <HighlightPanel id={id} highlights={highlights} />}
      {panel === 'note' && <NotePanel id={id} lesson={lesson} segment={segment} title={title} />}
      {selection && (
        <Button variant="primary" className="segment-offer" onClick={highlightSelection}>
          <Icon name="highlight" />
          {words.highlightSelection}
        </Button>
      )}
    </div>
  )
}
