import type { Figure, FigureKind } from '../../src/core/course'

type FigureOf<Kind extends FigureKind> = Extract<Figure, { kind: Kind }>

/** How high a figure will be, in rem: what the page keeps free until it has loaded. */
export interface FigureSpace {
  readonly wide: number
  /** On a phone. */
  readonly narrow: number
}

const linesOf = (text: string, perLine: number): number => Math.ceil(text.length / perLine)

const sum = <T>(list: readonly T[], of: (entry: T) => number): number =>
  list.reduce((total, entry) => total + of(entry), 0)

/** What all figures have around what they draw: summary, buttons, source. Letters to a line as the styles give them. */
const frameOf = ({ summary, sections, beyond }: Figure, perLine: number): number =>
  linesOf(summary, perLine) * 1.5 + linesOf([...sections, ...beyond].join(', '), perLine) * 1.3 + 8

/** The groups of the grouping that is shown at first, in rows as high as their longest label. */
const gridSpace = ({ cells, groupings }: FigureOf<'grid'>, show: string | undefined): FigureSpace => {
  const { groups = [] } = groupings.find(({ id }) => id === show) ?? groupings[0] ?? {}
  const labels = new Map(cells.map(({ id, label }) => [id, label]))
  const rows = (columns: number, perLine: number, line: number, heading: number) =>
    sum(groups, ({ cells: ids }) => {
      const lines = ids.map((id) => linesOf(labels.get(id) ?? '', perLine))
      const starts = lines.filter((_, index) => index % columns === 0).map((_, row) => row * columns)
      return sum(starts, (start) => Math.max(...lines.slice(start, start + columns)) * line + 1.5) + heading
    })
  const detail = groupings.length > 1 ? 9.5 : 2
  return { wide: rows(4, 14, 1.25, 3) + detail, narrow: rows(1, 28, 1.2, 4) + detail + 7 }
}

const timelineSpace = ({ periods }: FigureOf<'timeline'>): FigureSpace => {
  const rows = (perLine: number, date: number) =>
    sum(periods, ({ entries }) =>
      sum(
        entries,
        ({ title, text = '', beyond = '' }) =>
          date + [title, text, beyond].reduce((height, one) => height + linesOf(one, perLine) * 1.5, 0),
      ),
    )
  return { wide: rows(62, 1.2) + periods.length * 3.5 + 5, narrow: rows(26, 2.7) + periods.length * 3.5 + 11 }
}

/** Closed entries with what stands below their titles, under a heading for each day and a bar of filters. */
const scheduleSpace = ({ entries }: FigureOf<'schedule'>): FigureSpace => {
  const days = new Set(entries.map(({ date }) => date)).size
  const rows = (perLine: number) =>
    sum(entries, ({ title, time = '', places }) => {
      const letters = 17 + time.length + places.length * 11
      return 1 + linesOf(title, perLine) * 1.4 + Math.ceil(letters / perLine) * 1.3
    })
  return { wide: rows(75) + days * 3 + 8, narrow: rows(32) + days * 3 + 20 }
}

/** A row for each theme, and the closed passages of the one that the lesson names, or all. */
const explorerSpace = ({ entries, themes }: FigureOf<'explorer'>, show: string | undefined): FigureSpace => {
  const passages = entries.filter((entry) => show === undefined || entry.themes.includes(show))
  const shown = passages.length
  const headings = new Set(passages.map(({ outcome }) => outcome)).size
  return {
    wide: (themes.length + 1) * 2.7 + shown * 3.75 + headings * 3 + 2,
    narrow: (themes.length + 1) * 3 + shown * 6 + headings * 4 + 7,
  }
}

/** The table with what was chosen below it; on a phone all that is said on one column. */
const matrixSpace = ({ rows, columns }: FigureOf<'matrix'>, show: string | undefined): FigureSpace => {
  const column = show ?? columns[0]?.id
  const heights = rows.map(({ cells }) =>
    sum(
      cells.filter((cell) => cell.column === column),
      ({ text, event }) => linesOf(text, 32) * 1.5 + linesOf(event ?? '', 34) * 1.4 + 0.5,
    ),
  )
  const said = heights.filter((height) => height > 0)
  return { wide: rows.length * 3.4 + 7, narrow: sum(said, (height) => height + 4) + columns.length * 1.8 + 4 }
}

/** The picture, and the node with the most ties below it; on a phone the closed nodes. */
const networkSpace = ({ width, height, nodes, groups, links }: FigureOf<'network'>): FigureSpace => {
  const most = Math.max(
    ...nodes.map(({ id }) => links.filter(({ from, to }) => from === id || to === id).length),
  )
  return {
    wide: (46 * height) / width + most * 1.8 + 6,
    narrow: sum(nodes, ({ label }) => 1.3 + linesOf(label, 30) * 1.5) + groups.length * 3.2 + 2,
  }
}

const mapSpace = ({ marks, width, height }: FigureOf<'map'>): FigureSpace => {
  const regions = new Set(marks.map(({ region }) => region)).size
  return { wide: (46 * height) / width + 13.5, narrow: marks.length * 3 + regions * 2.5 + 16 }
}

const bodyOf = (figure: Figure, show: string | undefined): FigureSpace => {
  switch (figure.kind) {
    case 'grid':
      return gridSpace(figure, show)
    case 'timeline':
      return timelineSpace(figure)
    case 'schedule':
      return scheduleSpace(figure)
    case 'explorer':
      return explorerSpace(figure, show)
    case 'matrix':
      return matrixSpace(figure, show)
    case 'map':
      return mapSpace(figure)
    case 'network':
      return networkSpace(figure)
  }
}

/**
 * Estimates the height of a figure from what it holds; what is loaded may be a little lower, hardly ever higher.
 *
 * @param show what the figure shows at first
 */
export const figureSpace = (figure: Figure, show: string | undefined): FigureSpace => {
  const { wide, narrow } = bodyOf(figure, show)
  return { wide: Math.ceil(wide + frameOf(figure, 90)), narrow: Math.ceil(narrow + frameOf(figure, 40)) }
}
