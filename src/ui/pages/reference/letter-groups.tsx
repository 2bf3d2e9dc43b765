import { useRef, type ReactNode } from 'react'
import { groupBy, letterOf } from './order'
import { useReferenceWords } from './use-reference-words'

/** Buttons, not links: an address is for an entry, and a letter is soon found again. */
const Letters = ({ letters, onJump }: { letters: readonly string[]; onJump: (letter: string) => void }) => {
  const words = useReferenceWords()
  return (
    <ul className="reference-letters" aria-label={words.letters}>
      {letters.map((letter) => (
        <li key={letter}>
          <button type="button" onClick={() => onJump(letter)}>
            {letter}
          </button>
        </li>
      ))}
    </ul>
  )
}

/**
 * Entries under their letters, with a way to each letter.
 *
 * @param nameOf gives the name by which the entries are sorted
 */
export const LetterGroups = <T,>({
  entries,
  nameOf,
  show,
}: {
  entries: readonly T[]
  nameOf: (entry: T) => string
  show: (entry: T) => ReactNode
}) => {
  const list = useRef<HTMLDivElement>(null)
  const groups = groupBy(entries, (entry) => letterOf(nameOf(entry)))
  const jump = (letter: string) => {
    const heading = list.current?.querySelector<HTMLElement>(`[data-letter="${CSS.escape(letter)}"]`)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }
  return (
    <>
      {groups.length > 1 && <Letters letters={groups.map(({ key }) => key)} onJump={jump} />}
      <div ref={list}>
        {groups.map(({ key, entries: grouped }) => (
          <section key={key}>
            <h2 tabIndex={-1} data-letter={key}>
              {key}
            </h2>
            <ul className="reference-list">{grouped.map(show)}</ul>
          </section>
        ))}
      </div>
    </>
  )
}
