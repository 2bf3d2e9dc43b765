import type { Choice } from '../../core/course'
import { Rationale, type Mark } from './answer-mark'
import { letterAt } from './arrange-choices'
import type { Feedback } from './feedback'

interface ChoiceListProps {
  readonly type: 'radio' | 'checkbox'
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  /** Right choices, once they may be shown. */
  readonly solution: readonly string[]
  readonly idPrefix: string
  readonly problemId: string | undefined
  readonly locked: boolean
  readonly feedback: Feedback | null
  readonly onToggle: (id: string) => void
}

const markOf = (
  { type, solution, feedback }: ChoiceListProps,
  id: string,
  isChosen: boolean,
): Mark | null => {
  if (!feedback) return null
  const given = feedback.given.find(({ choice }) => choice === id)
  if (isChosen && given) return given.right ? (feedback.solution ? 'solution' : 'right') : 'wrong'
  if (!solution.includes(id)) return null
  return type === 'checkbox' && feedback.given.length > 0 ? 'missed' : 'solution'
}

const whyOf = ({ given, solution }: Feedback, id: string): string =>
  [...given, ...(solution?.explanations ?? [])].find(({ choice }) => choice === id)?.why ?? ''

const ChoiceRow = ({ list, choice, index }: { list: ChoiceListProps; choice: Choice; index: number }) => {
  const { id, text } = choice
  const isChosen = list.chosen.includes(id)
  const mark = markOf(list, id, isChosen)
  const rationaleId = `${list.idPrefix}-why-${id}`
  const describedBy = [mark && rationaleId, list.problemId].filter(Boolean).join(' ')
  return (
    <div
      className={['item-choice', isChosen && 'item-choice-chosen', mark && `item-choice-${mark}`]
        .filter(Boolean)
        .join(' ')}
    >
      <label className="item-choice-row">
        <input
          type={list.type}
          name={list.type === 'radio' ? list.idPrefix : `${list.idPrefix}-${id}`}
          value={id}
          checked={isChosen}
          aria-disabled={list.locked || undefined}
          aria-describedby={describedBy || undefined}
          onChange={() => {
            if (!list.locked) list.onToggle(id)
          }}
        />
        <span className="item-letter" aria-hidden="true">
          {letterAt(index)}
        </span>
        <span className="item-choice-text">{text}</span>
      </label>
      {mark && list.feedback && <Rationale id={rationaleId} mark={mark} why={whyOf(list.feedback, id)} />}
    </div>
  )
}

/** Choices as native radios or checkboxes: whole rows to tap, a letter each, feedback under what it speaks of. */
export const ChoiceList = (props: ChoiceListProps) => (
  <div className={`item-choices item-choices-${props.type}`}>
    {props.choices.map((choice, index) => (
      <ChoiceRow key={choice.id} list={props} choice={choice} index={index} />
    ))}
  </div>
)
