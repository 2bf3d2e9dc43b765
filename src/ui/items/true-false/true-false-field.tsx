import { useWords } from '../../app/words'
import { ChoiceList } from '../choice-list'
import type { FieldProps } from '../item-field'

/** A statement that holds or does not: two native radios, always in this order. */
export const TrueFalseField = (props: FieldProps<'true-false'>) => {
  const { item } = useWords().learning
  const { response, onChange, feedback, idPrefix, problemId, locked } = props
  const solution = feedback?.solution?.response
  return (
    <ChoiceList
      type="radio"
      choices={[
        { id: 't', text: item.true },
        { id: 'f', text: item.false },
      ]}
      chosen={response ? [response.option] : []}
      solution={solution?.kind === 'true-false' ? [solution.option] : []}
      onToggle={(option) => onChange({ kind: 'true-false', option })}
      {...{ feedback, idPrefix, problemId, locked }}
    />
  )
}
