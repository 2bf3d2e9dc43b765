import type { ExplorerFigure } from '../../../core/course'
import type { Drawn } from '../drawn'
import { labelsOf } from '../entry'
import { TwinTable } from '../twin-table'
import { useFigureWords } from '../use-figure-words'
import { ExplorerView } from './explorer-view'

const ExplorerTwin = ({ figure }: { figure: ExplorerFigure }) => {
  const words = useFigureWords()
  const rows = figure.entries.map((entry, index) => ({
    id: String(index),
    cells: [
      <>
        {entry.title}
        {entry.label !== undefined && <span className="entry-note">{entry.label}</span>}
      </>,
      <>
        <p>{entry.text}</p>
        {entry.use !== undefined && <p>{entry.use}</p>}
      </>,
      labelsOf(figure.outcomes, [entry.outcome])[0],
      labelsOf(figure.themes, entry.themes).join(', '),
    ],
  }))
  return (
    <TwinTable
      title={figure.title}
      columns={[words.name, words.what, words.outcome, words.themes]}
      rows={rows}
    />
  )
}

/** Draws an explorer. @param show the id of the theme that it is filtered by at first */
export const draw = (figure: ExplorerFigure, show: string | undefined): Drawn => ({
  view: <ExplorerView figure={figure} show={show} />,
  twin: <ExplorerTwin figure={figure} />,
})
