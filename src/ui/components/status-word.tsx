import type { LessonStatus } from '../../core/record'
import { useWords } from '../app/words'
import './status-word.css'

/** The state of a lesson: a mark whose shape differs with the state, and the word. */
export const StatusWord = ({ status }: { status: LessonStatus }) => {
  const { shell } = useWords()
  return (
    <span className={`status-word status-word-${status}`}>
      <StatusMark status={status} />
      {shell.status[status]}
    </span>
  )
}

/** The mark alone, where the word stands near. */
export const StatusMark = ({ status }: { status: LessonStatus }) => (
  <svg
    className={`status-mark status-mark-${status}`}
    viewBox="0 0 20 20"
    aria-hidden="true"
    focusable="false"
  >
    <circle className="status-mark-ring" cx="10" cy="10" r="8" />
    {status === 'in-progress' && <path className="status-mark-half" d="M10 2a8 8 0 0 1 0 16z" />}
    {status === 'completed' && <path className="status-mark-tick" d="M6 10.3l2.8 2.8L14.2 7.5" />}
  </svg>
)
