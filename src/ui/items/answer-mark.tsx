import { useWords } from '../app/words'
import { Icon } from '../components/icon'

/**
 * What feedback says of one part of an answer. `solution`: right, shown once no try is left; `missed`: right and not
 * chosen.
 */
export type Mark = 'right' | 'wrong' | 'solution' | 'missed'

/** A mark in words with its icon. */
export const AnswerMark = ({ mark }: { mark: Mark }) => {
  const { item } = useWords().learning
  return (
    <span className={`item-mark item-mark-${mark === 'wrong' ? 'wrong' : 'right'}`}>
      <Icon name={mark === 'wrong' ? 'cross' : 'check'} />
      {item.marks[mark]}
    </span>
  )
}

/** A mark, with the reason where it may be told. `id` ties it to the input that it speaks of. */
export const Rationale = ({
  id,
  mark,
  why,
  note,
}: {
  id: string
  mark: Mark
  why: string
  note?: string
}) => (
  <div id={id} className="item-rationale">
    <AnswerMark mark={mark} />
    {note !== undefined && <p className="item-note">{note}</p>}
    {why !== '' && <p>{why}</p>}
  </div>
)
