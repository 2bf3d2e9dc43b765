import type { MatrixFigure } from '../../../core/course'
import type { Drawn } from '../drawn'
import { TwinTable } from '../twin-table'
import { useFigureWords } from '../use-figure-words'
import { MatrixByColumn } from './matrix-by-column'
import { MatrixTable } from './matrix-table'
import { Said } from './said'

const MatrixTwin = ({ figure: { title, columns, rows } }: { figure: MatrixFigure }) => {
  const words = useFigureWords()
  return (
    <TwinTable
      title={title}
      columns={[words.who, ...columns.map(({ label }) => label)]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <>
            <span lang={row.lang}>{row.name}</span>
            {row.note !== undefined && <p className="entry-note">{row.note}</p>}
          </>,
          ...columns.map(({ id }) => (
            <Said key={id} cells={row.cells.filter(({ column }) => column === id)} />
          )),
        ],
      }))}
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
