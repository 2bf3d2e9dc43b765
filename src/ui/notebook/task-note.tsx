import { useId } from 'react'
import { CourseLink } from '../components/course-link'
import { useSession } from '../state'
import { KeptWhere } from './kept-where'
import { NoteField } from './note-field'
import { taskNote } from './note-ids'
import { useWorksheetWords } from './worksheet-words'

/** Room for notes on a task of a lesson; they are there again on the worksheet. */
export const TaskNote = ({ lesson, task }: { lesson: string; task: string }) => {
  const words = useWorksheetWords()
  const { course } = useSession()
  const where = useId()
  return (
    <div className="task-note">
      <NoteField note={taskNote(lesson, task)} label={words.taskNote} describedBy={where} />
      <p id={where} className="task-note-where">
        <KeptWhere /> {course.hasWorksheet && <CourseLink to="/worksheet">{words.toWorksheet}</CourseLink>}
      </p>
    </div>
  )
}
