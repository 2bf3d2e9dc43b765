import type { CaseWalk, CourseCase } from '../../../core/course'
import { useCaseWords } from './case-words'
import { layOutCase, type CaseNode } from './lay-out-case'

const step = { x: 68, y: 52 }
const half = 15

const centre = ({ column, row }: CaseNode) => ({
  x: column * step.x + step.x / 2,
  y: row * step.y + step.y / 2,
})

/** A curve that leaves and arrives level; one over several columns goes above the nodes between. */
const curve = (from: CaseNode, to: CaseNode): string => {
  const a = centre(from)
  const b = centre(to)
  const middle = (a.x + b.x) / 2
  const above = Math.min(a.y, b.y) - step.y
  const [leaves, arrives] = to.column - from.column > 1 ? [above, above] : [a.y, b.y]
  return `M${a.x} ${a.y}C${middle} ${leaves} ${middle} ${arrives} ${b.x} ${b.y}`
}

const Node = ({ node }: { node: CaseNode }) => {
  const { x, y } = centre(node)
  return (
    <g className={node.onRoad ? 'case-node case-node-on' : 'case-node'}>
      {node.type === 'scene' ? (
        <circle cx={x} cy={y} r={half} />
      ) : (
        <rect x={x - half} y={y - half} width={2 * half} height={2 * half} rx={4} />
      )}
      <text x={x} y={y} dy="0.35em" textAnchor="middle">
        {node.label}
      </text>
    </g>
  )
}

/** The roads of a case at one look. The lists after it say the same in words, so screen readers pass it by. */
export const CaseDrawing = ({ courseCase, walk }: { courseCase: CourseCase; walk: CaseWalk }) => {
  const words = useCaseWords()
  const { nodes, lines, columns, rows } = layOutCase(courseCase, walk)
  const width = columns * step.x
  return (
    <figure className="case-drawing" aria-hidden="true">
      <svg viewBox={`0 ${-step.y / 2} ${width} ${(rows + 0.5) * step.y}`} width={width}>
        {[...lines]
          .sort((a, b) => Number(a.onRoad) - Number(b.onRoad))
          .map(({ from, to, onRoad }) => (
            <path
              key={`${from.id} ${to.id}`}
              d={curve(from, to)}
              className={onRoad ? 'case-line case-line-on' : 'case-line'}
            />
          ))}
        {nodes.map((node) => (
          <Node key={node.id} node={node} />
        ))}
      </svg>
      <figcaption>{words.drawing}</figcaption>
    </figure>
  )
}
