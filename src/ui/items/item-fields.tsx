import type { ComponentType } from 'react'
import type { ItemKind } from '../../core/course'
import { fieldFor, type AnyFieldProps } from './item-field'
import { MultipleField } from './multiple/multiple-field'
import { SingleField } from './single/single-field'
import { TrueFalseField } from './true-false/true-false-field'

/** The fields that are there, by the name that authors write. */
const itemFields: Partial<Record<ItemKind, ComponentType<AnyFieldProps>>> = {
  single: fieldFor('single', SingleField),
  multiple: fieldFor('multiple', MultipleField),
  'true-false': fieldFor('true-false', TrueFalseField),
}

/** Loads the fields of some kinds, where they are not there yet. Who loads items to show them waits for it. */
export const loadFields = async (kinds: readonly ItemKind[]): Promise<void> => {
  if (kinds.every((kind) => itemFields[kind])) return
  const { lateFields } = await import('./late-fields')
  Object.assign(itemFields, lateFields)
}

/** The field of an item, whatever its kind. @throws where {@link loadFields} has not loaded the kind's field */
export const ItemField = (props: AnyFieldProps) => {
  const { kind } = props.prompt
  const Field = itemFields[kind]
  if (!Field) throw new Error(`The field of the kind "${kind}" is not loaded`)
  return <Field {...props} />
}
