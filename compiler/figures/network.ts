import { idsIn, idsOf, type FigureFault, type FigureKindModule } from './figure-kind'
import { layNetwork } from './network-layout'

/** A node that nothing is tied to belongs into no network. */
const untied = (
  nodes: readonly { readonly id: string }[],
  links: readonly { readonly from: string; readonly to: string }[],
): FigureFault[] => {
  const tied = new Set(links.flatMap(({ from, to }) => [from, to]))
  return nodes.flatMap(({ id }, index) =>
    tied.has(id)
      ? []
      : [
          {
            path: ['nodes', index, 'id'],
            message: `nothing is tied to the node "${id}"`,
            hint: 'write a link from it or to it, or take the node away',
          },
        ],
  )
}

export const network: FigureKindModule<'network'> = {
  references: ({ groups, nodes, links }) => [
    ...nodes.map(({ group }, index) => ({
      to: { what: 'group', ids: idsOf(groups) },
      id: group,
      path: ['nodes', index, 'group'],
    })),
    ...links.flatMap((link, index) =>
      (['from', 'to'] as const).map((end) => ({
        to: { what: 'node', ids: idsOf(nodes) },
        id: link[end],
        path: ['links', index, end],
      })),
    ),
  ],
  ids: ({ groups, nodes }) => [idsIn('group', 'groups', groups), idsIn('node', 'nodes', nodes)],
  views: ({ nodes }) => idsOf(nodes),
  faults: ({ nodes, links }) => untied(nodes, links),
  build: (id, figure) => ({ id, ...figure, ...layNetwork(figure) }),
}
