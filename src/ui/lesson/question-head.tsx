import { ProgressLine } from '../components/progress-line'
import { useFocusedHeading } from '../components/use-focused-heading'
import './question-head.css'

/** Which question is on screen and how far the rest is. Takes focus with each question that the learner moves to. */
export const QuestionHead = ({
  place,
  progress,
  note,
  focuses,
}: {
  /** Such as "Question 3 of 7". */
  place: string
  progress: { value: number; max: number; label: string; text: string }
  note: string | null
  /** False for the question with which the page opens: there the page's own heading has focus. */
  focuses: boolean
}) => {
  const heading = useFocusedHeading(focuses, place)
  return (
    <div className="question-head">
      <h2 ref={heading} tabIndex={-1}>
        {place}
      </h2>
      <ProgressLine {...progress} />
      {note !== null && <p>{note}</p>}
    </div>
  )
}
