import type { NetworkFigure } from '../../../core/course'
import type { Drawn } from '../drawn'
import { labelsOf } from '../entry'
import { TwinTable } from '../twin-table'
import { useFigureWords } from '../use-figure-words'
import { NetworkList } from './network-list'
import { NetworkView } from './network-view'
import { Ties } from './ties'

const NetworkTwin = ({ figure }: { figure: NetworkFigure }) => {
  const words = useFigureWords()
  const rows = figure.nodes.map((node) => ({
    id: node.id,
    cells: [
      node.label,
      labelsOf(figure.groups, [node.group])[0],
      <p key="text">{node.text}</p>,
      <Ties key="ties" node={node.id} figure={figure} />,
    ],
  }))
  const columns = [words.name, words.kind, words.what, words.links]
  return <TwinTable title={figure.title} columns={columns} rows={rows} />
}

/** Draws a network. @param show the id of the node that is chosen at first */
export const draw = (figure: NetworkFigure, show: string | undefined): Drawn => ({
  view: (
    <>
      <div className="picture-wide">
        <NetworkView figure={figure} show={show} />
      </div>
      <div className="picture-narrow">
        <NetworkList figure={figure} />
      </div>
    </>
  ),
  twin: <NetworkTwin figure={figure} />,
})
