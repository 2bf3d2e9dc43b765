import type { GridFigure } from '../../../core/course'
import { TwinTable } from '../twin-table'
import { useFigureWords } from '../use-figure-words'

/** A row for each cell, a column for each way to group. */
export const GridTwin = ({ figure: { title, cells, numbered, groupings } }: { figure: GridFigure }) => {
  const words = useFigureWords()
  const rows = cells.map((cell, index) => ({
    id: cell.id,
    cells: [
      <>
        {numbered && `${index + 1} `}
        {cell.label}
      </>,
      <>
        {cell.title !== undefined && <p>{cell.title}</p>}
        {cell.text !== undefined && <p>{cell.text}</p>}
      </>,
      ...groupings.map(({ groups }) => {
        const group = groups.find((one) => one.cells.includes(cell.id))
        return group && [group.label, group.note].filter(Boolean).join(', ')
      }),
    ],
  }))
  const columns = [words.name, words.inFull, ...groupings.map(({ label }) => label)]
  return <TwinTable title={title} columns={columns} rows={rows} />
}
