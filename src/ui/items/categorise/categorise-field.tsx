import type { Choice } from '../../../core/course'
import { useWords } from '../../app/words'
import { Rationale } from '../answer-mark'
import { arrangeChoices, letterAt } from '../arrange-choices'
import type { Feedback } from '../feedback'
import type { FieldProps } from '../item-field'

interface RowProps {
  readonly id: string
  readonly card: Choice
  readonly groups: readonly Choice[]
  readonly chosen: string
  readonly problemId: string | undefined
  readonly feedback: Feedback | null
  readonly onChoose: (group: string) => void
}

/** One card with a radio for each group: arrow keys move and choose, whole rows are tapped. */
const CardRow = ({ id, card, groups, chosen, problemId, feedback, onChoose }: RowProps) => {
  const given = feedback?.given.find(({ choice }) => choice === card.id)
  const textId = `${id}-text`
  const whyId = `${id}-why`
  return (
    <li className="item-match">
      <span id={textId} className="item-match-prompt">
        {card.text}
      </span>
      <div
        className="item-groups"
        role="radiogroup"
        aria-labelledby={textId}
        aria-describedby={[given && whyId, problemId].filter(Boolean).join(' ') || undefined}
        aria-invalid={(problemId !== undefined && chosen === '') || undefined}
      >
        {groups.map((group, index) => {
          const isChosen = group.id === chosen
          return (
            <div key={group.id} className={isChosen ? 'item-choice item-choice-chosen' : 'item-choice'}>
              <label className="item-choice-row">
                <input
                  type="radio"
                  name={id}
                  value={group.id}
                  checked={isChosen}
                  onChange={() => onChoose(group.id)}
                />
                <span className="item-letter" aria-hidden="true">
                  {letterAt(index)}
                </span>
                <span className="item-choice-text">{group.text}</span>
              </label>
            </div>
          )
        })}
      </div>
      {given && <Rationale id={whyId} mark={given.right ? 'right' : 'wrong'} why={given.why} />}
    </li>
  )
}

interface SortedProps {
  readonly feedback: Feedback
  readonly cards: readonly Choice[]
  readonly groups: readonly Choice[]
  /** Card id → group id, as given and as right. */
  readonly pairs: Readonly<Record<string, string>>
  readonly right: Readonly<Record<string, string>>
  readonly idPrefix: string
}

/** Once settled: each group with the cards that belong to it, and where the learner had put them. */
const SortedCards = ({ feedback, cards, groups, pairs, right, idPrefix }: SortedProps) => {
  const { item } = useWords().learning
  const textOf = (group: string | undefined) => groups.find(({ id }) => id === group)?.text ?? ''
  const whyOf = (card: string) =>
    feedback.solution?.explanations.find(({ choice }) => choice === card)?.why ?? ''
  return groups.map((group) => (
    <div key={group.id} className="item-sorted">
      <p id={`${idPrefix}-${group.id}`} className="item-steps-title">
        {group.text}
      </p>
      <ul className="item-steps" aria-labelledby={`${idPrefix}-${group.id}`}>
        {cards
          .filter((card) => right[card.id] === group.id)
          .map((card) => {
            const given = feedback.given.find(({ choice }) => choice === card.id)
            const mark = !given ? 'solution' : given.right ? 'right' : 'wrong'
            const words = mark === 'wrong' ? item.yourGroup(textOf(pairs[card.id])) : undefined
            return (
              <li key={card.id} className="item-step">
                <div className="item-step-row">
                  <span className="item-step-text">{card.text}</span>
                </div>
                <Rationale id={`${idPrefix}-why-${card.id}`} mark={mark} words={words} why={whyOf(card.id)} />
              </li>
            )
          })}
      </ul>
    </div>
  ))
}

/** Cards to be sorted into a few groups: radios for each card, in place of dragging. */
export const CategoriseField = (props: FieldProps<'categorise'>) => {
  const { prompt, response, onChange, seed, idPrefix, problemId, feedback } = props
  const { groups } = prompt
  const cards = arrangeChoices(prompt.cards, seed)
  const pairs = response?.pairs ?? {}
  const solved = feedback?.solution?.response
  if (feedback && solved?.kind === 'categorise')
    return <SortedCards right={solved.pairs} {...{ feedback, cards, groups, pairs, idPrefix }} />
  return (
    <ol className="item-match-rows">
      {cards.map((card) => (
        <CardRow
          key={card.id}
          id={`${idPrefix}-${card.id}`}
          chosen={pairs[card.id] ?? ''}
          onChoose={(group) => onChange({ kind: 'categorise', pairs: { ...pairs, [card.id]: group } })}
          {...{ card, groups, problemId, feedback }}
        />
      ))}
    </ol>
  )
}
