import { arrangeChoices } from '../arrange-choices'
import { ChoiceList } from '../choice-list'
import type { FieldProps } from '../item-field'

/** Any number of several options: native checkboxes. */
export const MultipleField = ({ prompt, response, onChange, seed, ...rest }: FieldProps<'multiple'>) => {
  const solution = rest.feedback?.solution?.response
  const chosen = response?.options ?? []
  const toggled = (id: string) =>
    chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
  return (
    <ChoiceList
      {...rest}
      type="checkbox"
      choices={arrangeChoices(prompt.options, seed)}
      chosen={chosen}
      solution={solution?.kind === 'multiple' ? solution.options : []}
      onToggle={(id) => onChange({ kind: 'multiple', options: toggled(id) })}
    />
  )
}
