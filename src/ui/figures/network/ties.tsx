import type { NetworkFigure } from '../../../core/course'

/** The ties of a node, each as a sentence. */
export const Ties = ({ node, figure: { nodes, links } }: { node: string; figure: NetworkFigure }) => {
  const labelOf = (id: string) => nodes.find((one) => one.id === id)?.label ?? id
  return (
    <ul className="entry-people">
      {links
        .filter(({ from, to }) => from === node || to === node)
        .map(({ from, to, label }) => (
          <li key={`${from} ${to} ${label}`}>
            <b>{labelOf(from)}</b> {label} <b>{labelOf(to)}</b>
          </li>
        ))}
    </ul>
  )
}
