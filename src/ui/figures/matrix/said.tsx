import type { MatrixCell } from '../../../core/course'
import { useFigureWords } from '../use-figure-words'

/** What cells hold, each with where it was said. */
export const Said = ({ cells }: { cells: readonly MatrixCell[] }) => {
  const words = useFigureWords()
  return cells.map(({ text, event }) => (
    <p key={text}>{event === undefined ? text : words.saidAt(text, event)}</p>
  ))
}
