import type { MatrixFigure } from '../../../core/course'
import type { Drawn } from '../drawn'
import { labelsOf } from '../entry'
import { TwinTable } from '../twin-table'
import { useFigureWords } from '../use-figure-words'
import { MatrixByColumn } from './matrix-by-column'
import { MatrixTable } from './matrix-table'

/** A row for each thing that was said, so that it is read without scrolling sideways. */
const MatrixTwin = ({ figure: { title, columns, rows } }: { figure: MatrixFigure }) => {
  const words = useFigureWords()
  return (
    <TwinTable
      title={title}
      columns={[words.who, words.filter.theme, words.what, words.event]}
      rows={rows.flatMap((row) =>
        row.cells.map((cell, index) => ({
          id: `${row.id} ${index}`,
          cells: [
            <>
              <span lang={row.lang}>{row.name}</span>
              {row.note !== undefined && <span className="entry-note">{row.note}</span>}
            </>,
            labelsOf(columns, [cell.column])[0],
            cell.text,
            cell.event,
          ],
        })),
      )}
    />
  )
}

/** Draws a matrix: a table to choose from, and on a phone one column at a time. @param show the id of that column */
export const draw = (figure: MatrixFigure, show: string | undefined): Drawn => ({
  view: (
    <>
      <div className="matrix-wide">
        <MatrixTable figure={figure} />
      </div>
      <div className="matrix-narrow">
        <MatrixByColumn figure={figure} show={show} />
      </div>
    </>
  ),
  twin: <MatrixTwin figure={figure} />,
})
