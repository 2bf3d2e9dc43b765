import type { Figure } from '../../src/core/course'

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

const bodyOf = (figure: Figure): FigureSpace => {
  const { groupings } = figure
  const rows = (columns: number, height: number) =>
    Math.max(
      ...groupings.map(({ groups }) =>
        sum(groups, ({ cells }) => Math.ceil(cells.length / columns) * height + 3),
      ),
    )
  const detail = groupings.length > 1 ? 12 : 7
  return { wide: rows(4, 4.5) + detail, narrow: rows(1, 3) + detail + 3 }
}

/** Estimates the height of a figure from what it holds; what is loaded may be a little lower, hardly ever higher. */
export const figureSpace = (figure: Figure): FigureSpace => {
  const { wide, narrow } = bodyOf(figure)
  return { wide: Math.ceil(wide + frameOf(figure, 90)), narrow: Math.ceil(narrow + frameOf(figure, 40)) }
}
