import type { NetworkNode } from '../../src/core/course'
import type { FigureYamlOf } from '../schemas/figure-schema'
import { idsIn, idsOf, type FigureKindModule } from './figure-kind'

type Network = FigureYamlOf<'network'>

const width = 960
const lettersPerLine = 17
const letterWidth = 10.5
const lineHeight = 24
const padding = 14
/** From one ring to the next, across and down. */
const step = { x: 215, y: 165 }

const linesOf = (label: string): string[] =>
  label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || `${last} ${word}`.length > lettersPerLine) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])

const heightOf = ({ groups }: Network): number => 2 * (step.y * (groups.length - 1) + 50)

/**
 * Puts the first group in the middle and each other one on a ring around it. Rings begin at another angle each, so
 * that nodes stand in the gaps of the ring within.
 */
const placeNodes = (figure: Network): NetworkNode[] =>
  figure.groups.flatMap(({ id: group }, ring) => {
    const nodes = figure.nodes.filter((node) => node.group === group)
    return nodes.map((node, index) => {
      const lines = linesOf(node.label)
      const isAlone = ring === 0 && nodes.length === 1
      const angle = (2 * Math.PI * (index + (ring % 2) * 0.5)) / nodes.length - Math.PI / 2
      const away = isAlone ? 0 : Math.max(ring, 0.5)
      return {
        ...node,
        lines,
        x: Math.round(width / 2 + Math.cos(angle) * away * step.x),
        y: Math.round(heightOf(figure) / 2 + Math.sin(angle) * away * step.y),
        width: Math.round(Math.max(...lines.map(({ length }) => length)) * letterWidth + 2 * padding),
        height: lines.length * lineHeight + padding,
      }
    })
  })

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
  build: (id, figure) => ({ id, ...figure, width, height: heightOf(figure), nodes: placeNodes(figure) }),
}
