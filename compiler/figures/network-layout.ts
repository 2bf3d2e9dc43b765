import type { NetworkFigure, NetworkNode } from '../../src/core/course'
import type { FigureYamlOf } from '../schemas/figure-schema'

type Network = FigureYamlOf<'network'>
type Group = Network['groups'][number]

/** Lengths are units of the picture, which is about 680 CSS pixels wide beside the text of a lesson. */
const width = 960
const columnWidth = 270
const columns = { left: columnWidth / 2 + 3, middle: width / 2, right: width - columnWidth / 2 - 3 }
/** What fits into a line of a node at 20 units a letter. */
const lettersPerLine = 20
const lineHeight = 24
const padding = 20
const gap = 12
const headingHeight = 34
const groupGap = 22

const linesOf = (label: string): string[] =>
  label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || `${last} ${word}`.length > lettersPerLine) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])

interface Stack {
  readonly groups: NetworkFigure['groups']
  readonly nodes: readonly NetworkNode[]
  readonly height: number
}

/** Puts groups one below the other, each under its heading. */
const stack = (groups: readonly Group[], nodes: Network['nodes'], x: number): Stack => {
  let y = 0
  const headings: NetworkFigure['groups'][number][] = []
  const placed: NetworkNode[] = []
  for (const group of groups) {
    if (y > 0) y += groupGap
    headings.push({ ...group, x, y: y + headingHeight / 2 })
    y += headingHeight
    for (const node of nodes.filter((one) => one.group === group.id)) {
      const lines = linesOf(node.label)
      const height = lines.length * lineHeight + padding
      placed.push({ ...node, lines, x, y: y + height / 2, width: columnWidth, height })
      y += height + gap
    }
    y -= gap
  }
  return { groups: headings, nodes: placed, height: y }
}

const lower = ({ groups, nodes, height }: Stack, by: number): Stack => ({
  groups: groups.map((group) => ({ ...group, y: group.y + by })),
  nodes: nodes.map((node) => ({ ...node, y: node.y + by })),
  height,
})

/** Deals groups to the two sides, in order: to the left until it holds about half of the nodes. */
const sidesOf = ({ groups, nodes }: Network): { readonly left: Group[]; readonly right: Group[] } => {
  const [middle, ...others] = groups
  const half = nodes.filter(({ group }) => group !== middle?.id).length / 2
  const left: Group[] = []
  let count = 0
  for (const group of others) {
    const size = nodes.filter((node) => node.group === group.id).length
    if (count + size / 2 > half) break
    left.push(group)
    count += size
  }
  return { left, right: others.slice(left.length) }
}

const lineBetween = (from: NetworkNode, to: NetworkNode): string => {
  // Within a column the line leaves and comes back on the side of the middle.
  const isLeft = from.x < columns.middle || (from.x === columns.middle && to.x < columns.middle)
  const [start, end] =
    from.x === to.x
      ? [isLeft ? 1 : -1, isLeft ? 1 : -1]
      : [Math.sign(to.x - from.x), Math.sign(from.x - to.x)]
  const x1 = from.x + (start * from.width) / 2
  const x2 = to.x + (end * to.width) / 2
  const bend = from.x === to.x ? Math.min(90, 24 + Math.abs(from.y - to.y) / 3) : Math.abs(x2 - x1) / 2
  return `M${x1} ${from.y}C${x1 + start * bend} ${from.y} ${x2 + end * bend} ${to.y} ${x2} ${to.y}`
}

/**
 * Places the parts of a network: the first group in the middle, the others in a column on either side, so that names
 * stand in full and each group under its heading; lines bend from column to column.
 */
export const layNetwork = (
  figure: Network,
): Pick<NetworkFigure, 'width' | 'height' | 'groups' | 'nodes' | 'links'> => {
  const { left, right } = sidesOf(figure)
  const stacks = [
    stack(figure.groups.slice(0, 1), figure.nodes, columns.middle),
    stack(left, figure.nodes, columns.left),
    stack(right, figure.nodes, columns.right),
  ]
  const height = Math.max(...stacks.map((one) => one.height)) + 8
  const placed = stacks.map((one) => lower(one, Math.round((height - one.height) / 2)))
  const nodes = placed.flatMap((one) => one.nodes)
  const links = figure.links.flatMap((link) => {
    const [from, to] = [link.from, link.to].map((id) => nodes.find((node) => node.id === id))
    return from && to ? [{ ...link, line: lineBetween(from, to) }] : []
  })
  return { width, height, groups: placed.flatMap((one) => one.groups), nodes, links }
}
