import { CategoriseField } from './categorise/categorise-field'
import { FillInField } from './fill-in/fill-in-field'
import { fieldFor } from './item-field'
import { MatchingField } from './matching/matching-field'
import { NumericField } from './numeric/numeric-field'
import { SequencingField } from './sequencing/sequencing-field'

/** The fields of the kinds that a lesson asks less often, one file that comes with the first item that needs it. */
export const lateFields = {
  matching: fieldFor('matching', MatchingField),
  sequencing: fieldFor('sequencing', SequencingField),
  numeric: fieldFor('numeric', NumericField),
  'fill-in': fieldFor('fill-in', FillInField),
  categorise: fieldFor('categorise', CategoriseField),
}
