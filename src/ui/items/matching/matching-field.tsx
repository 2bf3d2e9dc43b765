import type { Choice } from '../../../core/course'
import { useWords } from '../../app/words'
import { Rationale } from '../answer-mark'
import { arrangeChoices, letterAt } from '../arrange-choices'
import type { Feedback } from '../feedback'
import type { FieldProps } from '../item-field'

/** From this length on, browsers cut what a select shows; the letters then lead to the full texts above. */
const longestInSelect = 34

interface RowProps {
  readonly id: string
  readonly prompt: Choice
  readonly chosen: string
  /** In the order shown. */
  readonly matches: readonly Choice[]
  readonly locked: boolean
  readonly problemId: string | undefined
  readonly feedback: Feedback | null
  readonly onChoose: (match: string) => void
}

const MatchRationale = ({
  id,
  prompt,
  matches,
  feedback,
}: Omit<RowProps, 'feedback'> & { feedback: Feedback }) => {
  const { item } = useWords().learning
  const explained = (list: Feedback['given']) => list.find(({ choice }) => choice === prompt.id)
  const given = explained(feedback.given)
  const shown = given ?? explained(feedback.solution?.explanations ?? [])
  if (!shown) return null
  const solved = feedback.solution?.response
  const right =
    solved?.kind === 'matching' ? matches.find(({ id: match }) => match === solved.pairs[prompt.id]) : null
  const note = right && !given?.right ? item.rightMatch(right.text) : undefined
  return <Rationale id={id} mark={shown.right ? 'right' : 'wrong'} note={note} why={shown.why} />
}

const MatchRow = (props: RowProps) => {
  const { item } = useWords().learning
  const { id, prompt, chosen, matches, locked, feedback, problemId } = props
  const rationaleId = `${id}-why`
  const chosenMatch = matches.find((match) => match.id === chosen)
  return (
    <li className="item-match">
      <label htmlFor={id} className="item-match-prompt">
        {prompt.text}
      </label>
      {locked ? (
        <output id={id} className="item-match-chosen" aria-live="off">
          {chosenMatch ? item.yourMatch(chosenMatch.text) : ''}
        </output>
      ) : (
        <select
          id={id}
          value={chosen}
          aria-describedby={[feedback && rationaleId, problemId].filter(Boolean).join(' ') || undefined}
          aria-invalid={(problemId !== undefined && chosen === '') || undefined}
          onChange={(event) => props.onChoose(event.target.value)}
        >
          <option value="">{item.choose}</option>
          {matches.map((match, index) => (
            <option key={match.id} value={match.id}>
              {item.lettered(letterAt(index), match.text)}
            </option>
          ))}
        </select>
      )}
      {feedback && <MatchRationale {...props} feedback={feedback} id={rationaleId} />}
    </li>
  )
}

/** One match for each prompt: a native select with a label, in place of dragging. */
export const MatchingField = (props: FieldProps<'matching'>) => {
  const { prompt, response, onChange, seed, idPrefix, ...rest } = props
  const { item } = useWords().learning
  const matches = arrangeChoices(prompt.matches, seed)
  const pairs = response?.pairs ?? {}
  return (
    <>
      {!rest.locked && matches.some(({ text }) => text.length > longestInSelect) && (
        <div className="item-matches">
          <p>{item.chooseFrom}</p>
          <ol>
            {matches.map((match, index) => (
              <li key={match.id}>
                <span className="item-letter" aria-hidden="true">
                  {letterAt(index)}
                </span>
                <span>{match.text}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <ol className="item-match-rows">
        {prompt.prompts.map((one) => (
          <MatchRow
            key={one.id}
            {...rest}
            id={`${idPrefix}-${one.id}`}
            prompt={one}
            chosen={pairs[one.id] ?? ''}
            matches={matches}
            onChoose={(match) => onChange({ kind: 'matching', pairs: { ...pairs, [one.id]: match } })}
          />
        ))}
      </ol>
    </>
  )
}
