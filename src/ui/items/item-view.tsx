import type { Item } from '../../core/course'
import type { ResponseCode } from '../../core/record'
import { useSessionState } from '../state'
import { CheckedItem } from './checked-item'
import { FinalItem } from './final-item'
import type { ItemProgress } from './item-progress'

type ItemViewProps = { readonly item: Item } & (
  | {
      /** `check`: as the record knows it. `practise`: as never answered; `turn` counts the showings. */
      readonly mode: 'check' | 'practise'
      /** Interaction slot of the item in its lesson. */
      readonly slot: number
      readonly turn?: number
      readonly onChecked?: (progress: ItemProgress) => void
    }
  | {
      readonly mode: 'final'
      readonly code: ResponseCode
      readonly onAnswer: (code: string, latencySeconds: number) => void
    }
)

/**
 * One item, wherever it is asked. Give it a key of the item's id: it reads the record when it is first shown and then
 * lives by the learner's acts.
 */
export const ItemView = (props: ItemViewProps) => {
  const { item, mode } = props
  const attempt = useSessionState((state) => state.record.attempt)
  const seed = [attempt, item.prompt.id].join('/')
  if (mode === 'final') {
    return <FinalItem item={item} seed={seed} code={props.code} onAnswer={props.onAnswer} />
  }
  return (
    <CheckedItem
      item={item}
      slot={props.slot}
      seed={mode === 'check' ? seed : `${seed}/${props.turn ?? 0}`}
      fresh={mode === 'practise'}
      onChecked={props.onChecked}
    />
  )
}
