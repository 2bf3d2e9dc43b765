import type { Choice } from '../../../core/course'
import { useAnnounce } from '../../app/announcer'
import { useWords } from '../../app/words'
import { Icon } from '../../components/icon'
import { Rationale } from '../answer-mark'
import type { Feedback } from '../feedback'
import type { FieldProps } from '../item-field'
import { moveStep } from './move-step'

interface StepProps {
  readonly step: Choice
  readonly place: number
  readonly of: number
  readonly idPrefix: string
  readonly problemId: string | undefined
  readonly feedback: Feedback | null
  readonly onMove: (by: -1 | 1) => void
}

const MoveButton = ({ step, place, of, problemId, onMove, by }: StepProps & { by: -1 | 1 }) => {
  const { item } = useWords().learning
  // At the end of the list the button stays in the tab order, so that focus is not lost on the way.
  const isEnd = by === -1 ? place === 1 : place === of
  return (
    <button
      type="button"
      className="item-move"
      aria-label={by === -1 ? item.moveUp(step.text) : item.moveDown(step.text)}
      aria-disabled={isEnd || undefined}
      aria-describedby={problemId}
      onClick={() => {
        if (!isEnd) onMove(by)
      }}
    >
      <Icon name={by === -1 ? 'up' : 'down'} />
    </button>
  )
}

const MovableStep = (props: StepProps) => {
  const { step, place, feedback, idPrefix } = props
  const given = feedback?.given.find(({ choice }) => choice === step.id)
  return (
    <li className="item-step">
      <div className="item-step-row">
        <span className="item-letter" aria-hidden="true">
          {place}
        </span>
        <span className="item-step-text">{step.text}</span>
        <span className="item-moves">
          <MoveButton {...props} by={-1} />
          <MoveButton {...props} by={1} />
        </span>
      </div>
      {given && (
        <Rationale id={`${idPrefix}-why-${step.id}`} mark={given.right ? 'right' : 'wrong'} why={given.why} />
      )}
    </li>
  )
}

/** Once settled: the right order, with what was given told beside it. */
const SolvedSteps = ({
  feedback,
  steps,
  idPrefix,
}: {
  feedback: Feedback
  steps: readonly Choice[]
  idPrefix: string
}) => {
  const { item } = useWords().learning
  const places = feedback.given.map(({ choice }) => choice)
  return (
    <>
      <p className="item-steps-title">{item.rightOrder}</p>
      <ol className="item-steps">
        {(feedback.solution?.explanations ?? []).map(({ choice, why }, index) => {
          const given = feedback.given.find((one) => one.choice === choice)
          const words = given && !given.right ? item.yourPlace(places.indexOf(choice) + 1) : undefined
          const mark = !given ? 'solution' : given.right ? 'right' : 'wrong'
          return (
            <li key={choice} className="item-step">
              <div className="item-step-row">
                <span className="item-letter" aria-hidden="true">
                  {index + 1}
                </span>
                <span className="item-step-text">{steps.find(({ id }) => id === choice)?.text}</span>
              </div>
              <Rationale id={`${idPrefix}-why-${choice ?? index}`} mark={mark} words={words} why={why} />
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** Steps in a list, moved by buttons; where a step has got to is announced, and focus stays on the button. */
export const SequencingField = (props: FieldProps<'sequencing'>) => {
  const { prompt, response, onChange, idPrefix, problemId, feedback } = props
  const { item } = useWords().learning
  const announce = useAnnounce()
  if (feedback?.solution) return <SolvedSteps feedback={feedback} steps={prompt.steps} idPrefix={idPrefix} />
  const order = response?.order ?? prompt.steps.map(({ id }) => id)
  const move = (id: string, by: -1 | 1) => {
    const moved = moveStep(order, id, by)
    onChange({ kind: 'sequencing', order: moved })
    announce(item.moved(moved.indexOf(id) + 1, moved.length))
    // The button went along with its step, maybe behind a bar.
    requestAnimationFrame(() => document.activeElement?.scrollIntoView({ block: 'nearest' }))
  }
  return (
    <ol className="item-steps">
      {order.map((id, index) => {
        const step = prompt.steps.find((one) => one.id === id)
        return step ? (
          <MovableStep
            key={id}
            step={step}
            place={index + 1}
            of={order.length}
            onMove={(by) => move(id, by)}
            {...{ idPrefix, problemId, feedback }}
          />
        ) : null
      })}
    </ol>
  )
}
