import { arrangeChoices } from '../arrange-choices'
import { ChoiceList } from '../choice-list'
import type { FieldProps } from '../item-field'

/** One of several options: native radios, so arrow keys move and choose. */
export const SingleField = ({ prompt, response, onChange, seed, ...rest }: FieldProps<'single'>) => {
  const solution = rest.feedback?.solution?.response
  return (
    <ChoiceList
      {...rest}
      type="radio"
      choices={arrangeChoices(prompt.options, seed)}
      chosen={response ? [response.option] : []}
      solution={solution?.kind === 'single' ? [solution.option] : []}
      onToggle={(option) => onChange({ kind: 'single', option })}
    />
  )
}
