import { useId } from 'react'
import { findLesson, type WorksheetField as Field } from '../../../core/course'
import { textIn } from '../../../core/notebook'
import { useAnnounce } from '../../app/announcer'
import { useSourceLanguage } from '../../app/words'
import { Button } from '../../components/button'
import { CourseLink } from '../../components/course-link'
import { useNotebook, useNoteText } from '../../notebook'
import { NoteField } from '../../notebook/note-field'
import { fieldNote, taskNote } from '../../notebook/note-ids'
import { useWorksheetWords } from '../../notebook/worksheet-words'
import { useSession } from '../../state'
import { addNote } from './filled-worksheet'

const Example = ({ example }: { example: Field['example'] }) => {
  const words = useWorksheetWords()
  return (
    <div className="worksheet-example">
      <p className="worksheet-example-title">
        {example.place === null ? words.example : words.exampleFrom(example.place)}
      </p>
      <p>
        <span lang={useSourceLanguage()}>{example.text}</span>{' '}
        <span className="worksheet-source">§{example.section}</span>
      </p>
    </div>
  )
}

const Notes = ({ field }: { field: Field }) => {
  const words = useWorksheetWords()
  const { course } = useSession()
  const announce = useAnnounce()
  const notebook = useNotebook((state) => state.notebook)
  const [text, write] = useNoteText(fieldNote(field.id))
  const tasks = field.tasks.flatMap(({ lesson: id, task }) => {
    const lesson = findLesson(course, id)
    return lesson ? [{ lesson, note: textIn(notebook, taskNote(id, task)).trim() }] : []
  })
  const noted = tasks.filter(({ note }) => note !== '')
  const add = (note: string) => {
    write(addNote(text, note))
    announce(words.added)
  }
  if (noted.length === 0)
    return (
      <div className="worksheet-notes">
        <p>{words.noNotes}</p>
        <ul>
          {tasks.map(({ lesson }) => (
            <li key={lesson.id}>
              <CourseLink to={`/lesson/${lesson.id}`}>{words.taskIn(lesson.title)}</CourseLink>
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <div className="worksheet-notes">
      <p className="worksheet-notes-title">{words.notes}</p>
      <ul>
        {noted.map(({ lesson, note }) => (
          <li key={lesson.id}>
            <p className="worksheet-note">{note}</p>
            <p>
              <CourseLink to={`/lesson/${lesson.id}`}>{words.taskIn(lesson.title)}</CourseLink>
            </p>
            {!text.includes(note) && (
              <Button aria-label={words.useFrom(lesson.title)} onClick={() => add(note)}>
                {words.use}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A field: what to write, an example of a city, the learner's notes from the lessons, and the text itself. */
export const WorksheetField = ({ field, number }: { field: Field; number: number }) => {
  const words = useWorksheetWords()
  const lang = useSourceLanguage()
  const [heading, ask] = [useId(), useId()]
  return (
    <section className="worksheet-field" aria-labelledby={heading}>
      <h3 id={heading} lang={lang}>
        {number}. {field.label}
      </h3>
      <p id={ask} lang={lang}>
        {field.ask}
      </p>
      <Example example={field.example} />
      <Notes field={field} />
      <NoteField note={fieldNote(field.id)} label={words.answer(field.label)} describedBy={ask} />
    </section>
  )
}
