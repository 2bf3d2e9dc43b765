import { useState } from 'react'
import type { NetworkFigure, NetworkNode } from '../../../core/course'
import { labelsOf } from '../entry'
import { Picture, PictureMark } from '../picture'
import { useFigureWords } from '../use-figure-words'
import { Ties } from './ties'

const lineHeight = 24

const Behind = ({ figure: { groups, links }, chosen }: { figure: NetworkFigure; chosen: string | null }) => (
  <>
    {links.map(({ from, to, label, line }) => (
      <path
        key={`${from} ${to} ${label}`}
        className={from === chosen || to === chosen ? 'network-link network-tied' : 'network-link'}
        d={line}
      />
    ))}
    {groups.map(({ id, label, x, y }) => (
      <text key={id} className="network-group" x={x} y={y}>
        {label}
      </text>
    ))}
  </>
)

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

/** Ids of nodes that are tied to one. */
const tiedTo = (id: string | null, { links }: NetworkFigure): ReadonlySet<string> =>
  new Set(links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))

/** Nodes and what ties them; the one that is chosen is told about below, with its ties. */
export const NetworkView = ({ figure, show }: { figure: NetworkFigure; show: string | undefined }) => {
  const words = useFigureWords()
  const [chosen, setChosen] = useState<string | null>(show ?? null)
  const { title, width, height, groups, nodes } = figure
  const node = nodes.find(({ id }) => id === chosen)
  const tied = tiedTo(chosen, figure)
  const lookOf = ({ id, group }: NetworkNode) =>
    [
      'network-node',
      ...(group === groups[0]?.id ? ['network-middle'] : []),
      ...(tied.has(id) ? ['network-near'] : []),
    ].join(' ')
  return (
    <>
      <Picture
        label={title}
        width={width}
        height={height}
        behind={<Behind figure={figure} chosen={chosen} />}
      >
        {nodes.map((one, index) => (
          <PictureMark
            key={one.id}
            label={[one.label, ...labelsOf(groups, [one.group])].join(', ')}
            isChosen={one.id === chosen}
            isStop={node ? one === node : index === 0}
            look={lookOf(one)}
            x={one.x}
            y={one.y}
            onChoose={() => setChosen(one.id)}
          >
            <Face node={one} />
          </PictureMark>
        ))}
      </Picture>
      <div className="figure-detail network-detail" role="status">
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
