import type { ComponentType } from 'react'
import type { ItemKind } from '../../core/course'
import { FillInField } from './fill-in/fill-in-field'
import { fieldFor, type AnyFieldProps } from './item-field'
import { MatchingField } from './matching/matching-field'
import { MultipleField } from './multiple/multiple-field'
import { NumericField } from './numeric/numeric-field'
import { SequencingField } from './sequencing/sequencing-field'
import { SingleField } from './single/single-field'
import { TrueFalseField } from './true-false/true-false-field'

/** The field of every item kind, by the name that authors write. */
export const itemFields = {
  single: fieldFor('single', SingleField),
  multiple: fieldFor('multiple', MultipleField),
  'true-false': fieldFor('true-false', TrueFalseField),
  matching: fieldFor('matching', MatchingField),
  sequencing: fieldFor('sequencing', SequencingField),
  numeric: fieldFor('numeric', NumericField),
  'fill-in': fieldFor('fill-in', FillInField),
} satisfies Record<ItemKind, ComponentType<AnyFieldProps>>
