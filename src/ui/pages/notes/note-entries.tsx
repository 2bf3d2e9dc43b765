import { Button } from '../../components/button'
import { CourseLink } from '../../components/course-link'
import { Icon } from '../../components/icon'
import { useNotesWords } from '../../reading/use-notes-words'
import type { LessonNotes, PlacedNote } from './notes-by-lesson'

const NoteText = ({ note: { kind, text } }: { note: PlacedNote }) => {
  if (kind === 'bookmark') return null
  return kind === 'highlight' ? (
    <blockquote className="notes-quote">{text}</blockquote>
  ) : (
    <p className="notes-text">{text}</p>
  )
}

/** The notes of a lesson, each with the way to its segment. */
export const NoteEntries = ({
  group: { lesson, notes },
  onDelete,
}: {
  group: LessonNotes
  onDelete: (note: PlacedNote) => void
}) => {
  const words = useNotesWords()
  return (
    <section>
      <h2>{lesson ? words.lesson(lesson.number, lesson.title) : words.goneLesson}</h2>
      <ul className="notes-list">
        {notes.map((note) => {
          const title = note.place?.title ?? note.segment
          return (
            <li key={note.id}>
              <p className="notes-kind">
                <Icon name={note.kind} />
                {words.kind[note.kind]}
              </p>
              {note.place ? (
                <CourseLink to={`/lesson/${note.lesson}`} state={{ segment: note.place.slot }}>
                  {title}
                </CourseLink>
              ) : (
                <span>{title}</span>
              )}
              <NoteText note={note} />
              <Button
                variant="quiet"
                className="notes-delete"
                aria-label={words.deleteOf(words.kind[note.kind], title)}
                onClick={() => onDelete(note)}
              >
                {words.delete}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
