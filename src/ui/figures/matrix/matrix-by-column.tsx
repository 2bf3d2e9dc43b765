import { useState } from 'react'
import type { MatrixFigure } from '../../../core/course'
import { Switch } from '../choice'
import { useFigureWords } from '../use-figure-words'
import { Said } from './said'

/** One column at a time: who has something in it, and what. */
export const MatrixByColumn = ({ figure, show }: { figure: MatrixFigure; show: string | undefined }) => {
  const words = useFigureWords()
  const { columns, rows } = figure
  const [column, setColumn] = useState(show ?? columns[0]?.id ?? '')
  const shown = rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => cell.column === column)
    return cells.length === 0 ? [] : [{ ...row, cells }]
  })
  return (
    <>
      <Switch label={words.show} options={columns} chosen={column} onChoose={setColumn} />
      <p className="entries-count" role="status">
        {words.counted(shown.length, rows.length)}
      </p>
      <ul className="entries">
        {shown.map(({ id, name, lang, note, cells }) => (
          <li key={id} className="matrix-row">
            <p>
              <b lang={lang}>{name}</b>
              {note !== undefined && <span className="entry-note">{note}</span>}
            </p>
            <Said cells={cells} />
          </li>
        ))}
      </ul>
    </>
  )
}
