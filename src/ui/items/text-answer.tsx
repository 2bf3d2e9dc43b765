import { useWords } from '../app/words'
import { Rationale } from './answer-mark'
import type { Feedback } from './feedback'

interface TextAnswerProps {
  readonly idPrefix: string
  readonly text: string
  readonly unit: string | null
  readonly inputMode: 'decimal' | 'text'
  /** What is right, once it may be shown. */
  readonly solution: string | null
  readonly locked: boolean
  readonly problemId: string | undefined
  readonly feedback: Feedback | null
  readonly onType: (text: string) => void
}

/** One line to write in, with what is counted behind it, and feedback below. */
export const TextAnswer = (props: TextAnswerProps) => {
  const { idPrefix, text, unit, inputMode, solution, locked, problemId, feedback, onType } = props
  const { item } = useWords().learning
  const inputId = `${idPrefix}-text`
  const unitId = `${idPrefix}-unit`
  const whyId = `${idPrefix}-why`
  const given = feedback?.given[0]
  const describedBy = [unit !== null && unitId, given && whyId, problemId].filter(Boolean).join(' ')
  return (
    <div className="item-text">
      <label htmlFor={inputId}>{item.yourAnswer}</label>
      <div className="item-text-row">
        <input
          id={inputId}
          type="text"
          className={inputMode === 'decimal' ? 'item-input item-input-number' : 'item-input'}
          inputMode={inputMode}
          autoComplete="off"
          autoCapitalize="off"
          value={text}
          readOnly={locked}
          aria-invalid={problemId !== undefined || undefined}
          aria-describedby={describedBy || undefined}
          onChange={(event) => onType(event.target.value)}
        />
        {unit !== null && (
          <span id={unitId} className="item-unit">
            {unit}
          </span>
        )}
      </div>
      {given && <Rationale id={whyId} mark={given.right ? 'right' : 'wrong'} why={given.why} />}
      {solution !== null && !(given?.right ?? false) && (
        <Rationale
          id={`${idPrefix}-solution`}
          mark="solution"
          note={[solution, unit].filter(Boolean).join(' ')}
          why={feedback?.solution?.explanations[0]?.why ?? ''}
        />
      )}
    </div>
  )
}
