/** What all figures say of themselves. */
interface FigureHead {
  readonly id: string
  readonly title: string
  /** What it shows, in a sentence or two. */
  readonly summary: string
  /** Sections of the source that it is drawn from. */
  readonly sections: readonly string[]
  /** Documents beyond the source that it is drawn from. */
  readonly beyond: readonly string[]
}

/** Something that entries are marked with, and can be filtered by. */
export interface FigureMark {
  readonly id: string
  readonly label: string
}

export interface GridCell {
  readonly id: string
  readonly label: string
  /** The name in full. */
  readonly title?: string | undefined
  /** What it means, in plain words. */
  readonly text?: string | undefined
}

export interface GridGroup {
  readonly label: string
  readonly note?: string | undefined
  /** Ids of cells. */
  readonly cells: readonly string[]
}

/** Cells that can be put into groups in one way or in several. */
export interface GridFigure extends FigureHead {
  readonly kind: 'grid'
  readonly cells: readonly GridCell[]
  /** True where each cell shows its place among all. */
  readonly numbered: boolean
  /** The first is shown at first. Its groups hold each cell at most once. */
  readonly groupings: readonly (FigureMark & { readonly groups: readonly GridGroup[] })[]
}

/** A figure as a learner's page gets it: everything that it names is spelled out. */
export type Figure = GridFigure

export type FigureKind = Figure['kind']
