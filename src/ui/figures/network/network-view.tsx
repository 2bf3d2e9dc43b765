import { useState } from 'react'
import type { NetworkFigure, NetworkNode } from '../../../core/course'
import { Picture, PictureMark } from '../picture'
import { useFigureWords } from '../use-figure-words'
import { Ties } from './ties'

const lineHeight = 24

const Links = ({ figure: { nodes, links }, chosen }: { figure: NetworkFigure; chosen: string | null }) =>
  links.map(({ from, to, label }) => {
    const [start, end] = [from, to].map((id) => nodes.find((node) => node.id === id))
    if (!start || !end) return null
    const isTied = from === chosen || to === chosen
    return (
      <path
        key={`${from} ${to} ${label}`}
        className={isTied ? 'network-link network-tied' : 'network-link'}
        d={`M${start.x} ${start.y}L${end.x} ${end.y}`}
      />
    )
  })

const Face = ({ node: { lines, width, height } }: { node: NetworkNode }) => (
  <>
    <rect x={-width / 2} y={-height / 2} width={width} height={height} rx="8" />
    <text>
      {lines.map((line, index) => (
        <tspan key={line} x="0" y={(index - (lines.length - 1) / 2) * lineHeight + 6}>
          {line}
        </tspan>
      ))}
    </text>
  </>
)

/** Nodes and what ties them; the one that is chosen is told about below, with its ties. */
export const NetworkView = ({ figure, show }: { figure: NetworkFigure; show: string | undefined }) => {
  const words = useFigureWords()
  const [chosen, setChosen] = useState<string | null>(show ?? null)
  const { title, width, height, nodes } = figure
  const node = nodes.find(({ id }) => id === chosen)
  return (
    <>
      <Picture label={title} width={width} height={height} behind={<Links figure={figure} chosen={chosen} />}>
        {nodes.map((one, index) => (
          <PictureMark
            key={one.id}
            label={one.label}
            isChosen={one.id === chosen}
            isStop={node ? one === node : index === 0}
            look={one.group === figure.groups[0]?.id ? 'network-node network-middle' : 'network-node'}
            x={one.x}
            y={one.y}
            onChoose={() => setChosen(one.id)}
          >
            <Face node={one} />
          </PictureMark>
        ))}
      </Picture>
      <div className="figure-detail" role="status">
        {node ? (
          <>
            <p>
              <b>{node.label}</b>
            </p>
            <p>{node.text}</p>
            <Ties node={node.id} figure={figure} />
          </>
        ) : (
          <p>{words.pickOne}</p>
        )}
      </div>
    </>
  )
}
