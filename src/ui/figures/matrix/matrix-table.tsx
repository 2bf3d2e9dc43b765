import { useId, useState } from 'react'
import type { MatrixFigure, MatrixRow } from '../../../core/course'
import { Choice } from '../choice'
import { useFigureWords } from '../use-figure-words'
import { Said } from './said'

interface Place {
  readonly row: MatrixRow
  readonly column: MatrixFigure['columns'][number]
}

/** In how many rows a column holds something. */
const countIn = (rows: readonly MatrixRow[], column: string): number =>
  rows.filter(({ cells }) => cells.some((cell) => cell.column === column)).length

const cellsAt = ({ row, column }: Place) => row.cells.filter((cell) => cell.column === column.id)

const Columns = ({ columns, rows }: Pick<MatrixFigure, 'columns' | 'rows'>) => {
  const words = useFigureWords()
  return (
    <thead>
      <tr>
        <th scope="col">{words.who}</th>
        {columns.map(({ id, label }) => (
          <th key={id} scope="col">
            {label}
            <span className="entry-note">{words.share(countIn(rows, id), rows.length)}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** A table whose marks can be chosen, to be read below it. */
export const MatrixTable = ({ figure: { title, columns, rows } }: { figure: MatrixFigure }) => {
  const words = useFigureWords()
  const set = useId()
  const [chosen, setChosen] = useState<Place | null>(null)
  const mark = (place: Place) => {
    const count = cellsAt(place).length
    if (count === 0) return <span className="visually-hidden">{words.emptyCell}</span>
    return (
      <Choice
        group={set}
        isChosen={chosen?.row === place.row && chosen.column === place.column}
        look="matrix-mark"
        onChoose={() => setChosen(place)}
      >
        <span className="visually-hidden">{words.markedCell(place.row.name, place.column.label)}</span>
        <span aria-hidden="true">{'●'.repeat(count)}</span>
      </Choice>
    )
  }
  return (
    <>
      <table className="matrix">
        <caption className="visually-hidden">{title}</caption>
        <Columns columns={columns} rows={rows} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <span lang={row.lang}>{row.name}</span>
                <span className="entry-note">{row.note}</span>
              </th>
              {columns.map((column) => (
                <td key={column.id}>{mark({ row, column })}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="figure-detail" role="status">
        {chosen === null ? (
          <p>{words.pickOne}</p>
        ) : (
          <>
            <p className="figure-detail-label">{words.markedCell(chosen.row.name, chosen.column.label)}</p>
            <Said cells={cellsAt(chosen)} />
          </>
        )}
      </div>
    </>
  )
}
