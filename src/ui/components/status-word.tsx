import type { LessonStatus } from '../../core/record'
import { useWords } from '../app/words'
import './status-word.css'

/** The state of a lesson: a mark whose shape differs with the state, and the word. */
export const StatusWord = ({ status }: { status: LessonStatus }) => {
  const { shell } = useWords()
  return (
    <span className={status === 'not-started' ? 'status-word' : `status-word status-word-${status}`}>
      <StatusMark status={status} />
      {shell.status[status]}
    </span>
  )
}

const marks = {
  'in-progress': 'M10 2a8 8 0 0 1 0 16z',
  completed: 'M6 10.3l2.8 2.8L14.2 7.5',
} as const

/** The mark alone, where the word stands near. The ring is a border: most marks of a fresh course are rings. */
export const StatusMark = ({ status }: { status: LessonStatus }) =>
  status === 'not-started' ? (
    <span className="status-mark" />
  ) : (
    <span className={`status-mark status-mark-${status}`} aria-hidden="true">
      <svg viewBox="0 0 20 20">
        <path d={marks[status]} />
      </svg>
    </span>
  )
