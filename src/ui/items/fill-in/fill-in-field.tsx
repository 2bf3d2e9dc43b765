import type { FieldProps } from '../item-field'
import { TextAnswer } from '../text-answer'

/** A word or a short phrase. */
export const FillInField = (props: FieldProps<'fill-in'>) => {
  const { response, onChange, idPrefix, locked, problemId, feedback } = props
  const solution = feedback?.solution?.response
  return (
    <TextAnswer
      inputMode="text"
      unit={null}
      text={response?.text ?? ''}
      solution={solution?.kind === 'fill-in' ? solution.text : null}
      onType={(text) => onChange({ kind: 'fill-in', text })}
      {...{ idPrefix, locked, problemId, feedback }}
    />
  )
}
