import { useId } from 'react'
import { findLesson, type Worksheet, type WorksheetCheck } from '../../../core/course'
import { useSourceLanguage } from '../../app/words'
import { CourseLink } from '../../components/course-link'
import { useNotebook, useNoteText } from '../../notebook'
import { checkedText, checkNote } from '../../notebook/note-ids'
import { useWorksheetWords } from '../../notebook/worksheet-words'
import { useSession } from '../../state'
import { countChecked } from './filled-worksheet'

const Check = ({ check }: { check: WorksheetCheck }) => {
  const words = useWorksheetWords()
  const { course } = useSession()
  const [text, write] = useNoteText(checkNote(check.id))
  const lang = useSourceLanguage()
  const [box, help] = [useId(), useId()]
  const lesson = findLesson(course, check.lesson)
  return (
    <li className="worksheet-check">
      <input
        id={box}
        type="checkbox"
        checked={text === checkedText}
        aria-describedby={help}
        onChange={(event) => write(event.currentTarget.checked ? checkedText : '')}
      />
      <div>
        <label htmlFor={box} lang={lang}>
          {check.text}
        </label>
        <p id={help} lang={lang}>
          {check.help}
        </p>
        {lesson && (
          <p>
            <CourseLink to={`/lesson/${lesson.id}`}>{words.readAgain(lesson.title)}</CourseLink>
          </p>
        )}
      </div>
    </li>
  )
}

/** What learners judge their own draft by. */
export const WorksheetChecks = ({ worksheet }: { worksheet: Worksheet }) => {
  const words = useWorksheetWords()
  const done = useNotebook(({ notebook }) => countChecked(worksheet, notebook))
  return (
    <section className="worksheet-checks" aria-labelledby="worksheet-checks">
      <h2 id="worksheet-checks">{words.checks}</h2>
      <p>{words.checksLead}</p>
      <ul>
        {worksheet.checks.map((check) => (
          <Check key={check.id} check={check} />
        ))}
      </ul>
      <p className="worksheet-count">{words.checked(done, worksheet.checks.length)}</p>
    </section>
  )
}
