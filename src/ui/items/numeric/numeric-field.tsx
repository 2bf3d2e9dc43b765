import type { FieldProps } from '../item-field'
import { TextAnswer } from '../text-answer'

/** A number, typed as people write it, with what it counts behind the field. */
export const NumericField = (props: FieldProps<'numeric'>) => {
  const { prompt, response, onChange, idPrefix, locked, problemId, feedback } = props
  const solution = feedback?.solution?.response
  return (
    <TextAnswer
      inputMode="decimal"
      unit={prompt.unit}
      text={response?.text ?? ''}
      solution={solution?.kind === 'numeric' ? solution.text : null}
      onType={(text) => onChange({ kind: 'numeric', text })}
      {...{ idPrefix, locked, problemId, feedback }}
    />
  )
}
