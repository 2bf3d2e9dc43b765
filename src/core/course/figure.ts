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

/** Somebody who is named in a figure. */
export interface FigurePerson {
  readonly name: string
  readonly office: string
  readonly lang?: string | undefined
}

export interface TimelineEntry {
  /** A year, a month or a day: `2018`, `2018-12`, `2018-12-10`. */
  readonly when: string
  /** The last day of what lasts, in the same form. */
  readonly until?: string | undefined
  readonly title: string
  readonly text?: string | undefined
  /** Id of a track. */
  readonly track: string
  /** The document that it is from, where that is not the source. */
  readonly beyond?: string | undefined
}

/** What happened, in order, on tracks that can be seen alone. */
export interface TimelineFigure extends FigureHead {
  readonly kind: 'timeline'
  readonly tracks: readonly FigureMark[]
  readonly periods: readonly {
    readonly label: string
    readonly note?: string | undefined
    readonly entries: readonly TimelineEntry[]
  }[]
}

export interface ScheduleEntry {
  readonly title: string
  /** A day in the form 2022-05-17. */
  readonly date: string
  readonly time?: string | undefined
  /** Id of a kind. */
  readonly kind: string
  /** Ids of places. */
  readonly places: readonly string[]
  /** Places in the list of the figure's people. */
  readonly people: readonly number[]
  /** Who else took part. */
  readonly others?: string | undefined
  readonly text?: string | undefined
  readonly ask?: string | undefined
  /** Ids of themes. */
  readonly themes: readonly string[]
}

/** Events by day, which can be filtered by place, theme and kind. */
export interface ScheduleFigure extends FigureHead {
  readonly kind: 'schedule'
  readonly kinds: readonly FigureMark[]
  readonly themes: readonly FigureMark[]
  readonly places: readonly FigureMark[]
  /** Everybody who is named, once. */
  readonly people: readonly FigurePerson[]
  readonly entries: readonly ScheduleEntry[]
}

/** What came of passages. */
export interface ExplorerOutcome extends FigureMark {
  /** False where it stands for what was asked for and is not in the text. */
  readonly granted: boolean
}

export interface ExplorerEntry {
  /** Where it stands in the text; none for what is not in it. */
  readonly label?: string | undefined
  readonly title: string
  /** Id of an outcome. */
  readonly outcome: string
  /** Ids of themes. */
  readonly themes: readonly string[]
  readonly text: string
  /** What a reader can do with it. */
  readonly use?: string | undefined
}

/** Passages of a text, and what was asked for in vain, by what came of them; filtered by theme. */
export interface ExplorerFigure extends FigureHead {
  readonly kind: 'explorer'
  readonly outcomes: readonly ExplorerOutcome[]
  readonly themes: readonly FigureMark[]
  readonly entries: readonly ExplorerEntry[]
}

export interface MatrixCell {
  /** Id of a column. */
  readonly column: string
  readonly text: string
  /** Title of the event where it was said. */
  readonly event?: string | undefined
}

export interface MatrixRow {
  readonly id: string
  readonly name: string
  readonly lang?: string | undefined
  readonly note?: string | undefined
  readonly cells: readonly MatrixCell[]
}

/** Who said what on which subject. */
export interface MatrixFigure extends FigureHead {
  readonly kind: 'matrix'
  readonly columns: readonly FigureMark[]
  readonly rows: readonly MatrixRow[]
}

export interface MapMark {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly region: string
  /** True where the figure's `delegation` holds. */
  readonly isMarked: boolean
  readonly text: string
  /** Where the place lies, in units of the map. */
  readonly x: number
  readonly y: number
  /** Where its mark stands: marks that are close to one another are moved apart. */
  readonly markX: number
  readonly markY: number
}

/** Places on a map of the world. */
export interface MapFigure extends FigureHead {
  readonly kind: 'map'
  readonly width: number
  readonly height: number
  /** The land as the `d` of one path. */
  readonly land: string
  readonly delegation?: string | undefined
  /** By region. */
  readonly marks: readonly MapMark[]
}

export interface NetworkNode {
  readonly id: string
  readonly label: string
  /** The label in lines that fit into the node. */
  readonly lines: readonly string[]
  /** Id of a group. */
  readonly group: string
  readonly text: string
  /** The middle of the node, in units of the picture. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface NetworkLink {
  /** Id of a node. */
  readonly from: string
  /** Id of a node. */
  readonly to: string
  /** What the first does for the second. */
  readonly label: string
  /** The line between the two, as the `d` of a path. */
  readonly line: string
}

/** Who is tied to whom, and by what: the first group in the middle, the others in columns beside it. */
export interface NetworkFigure extends FigureHead {
  readonly kind: 'network'
  readonly width: number
  readonly height: number
  /** Each with the middle of its heading. */
  readonly groups: readonly (FigureMark & { readonly x: number; readonly y: number })[]
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
}

/** A figure as a learner's page gets it: everything that it names is spelled out. */
export type Figure =
  GridFigure | TimelineFigure | ScheduleFigure | MapFigure | ExplorerFigure | MatrixFigure | NetworkFigure

export type FigureKind = Figure['kind']
