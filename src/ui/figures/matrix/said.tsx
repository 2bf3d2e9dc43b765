import type { MatrixCell } from '../../../core/course'

/** What cells hold, each with where it was said. */
export const Said = ({ cells }: { cells: readonly MatrixCell[] }) =>
  cells.map(({ text, event }) => (
    <p key={text}>
      {text}
      {event !== undefined && <span className="entry-note">{event}</span>}
    </p>
  ))
