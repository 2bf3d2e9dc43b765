import { useOwnLanguage, useWords } from '../app/words'
import { Icon } from '../components/icon'

/**
 * What feedback says of one part of an answer. `solution`: right, shown once no try is left; `missed`: right and not
 * chosen.
 */
export type Mark = 'right' | 'wrong' | 'solution' | 'missed'

/** A mark in words with its icon; `words` say it more closely than the mark's own. */
const AnswerMark = ({ mark, words }: { mark: Mark; words: string | undefined }) => {
  const { item } = useWords().learning
  return (
    <span className={`item-mark item-mark-${mark === 'wrong' ? 'wrong' : 'right'}`} lang={useOwnLanguage()}>
      <Icon name={mark === 'wrong' ? 'cross' : 'check'} />
      {words ?? item.marks[mark]}
    </span>
  )
}

/** A mark, with the reason where it may be told. `id` ties it to the input that it speaks of. */
export const Rationale = ({
  id,
  mark,
  words,
  note,
  why,
}: {
  id: string
  mark: Mark
  words?: string | undefined
  note?: string | undefined
  why: string
}) => (
  <div id={id} className="item-rationale">
    <AnswerMark mark={mark} words={words} />
    {note !== undefined && <p className="item-note">{note}</p>}
    {why !== '' && <p>{why}</p>}
  </div>
)
