import type { Figure } from '../../src/core/course'
import type { FigureYaml } from '../schemas/figure-schema'
import type { FigureFault, FigureIds, FigureKindModule, FigureLists, FigureReference } from './figure-kind'
import { explorer } from './explorer'
import { grid } from './grid'
import { map } from './map'
import { matrix } from './matrix'
import { network } from './network'
import { schedule } from './schedule'
import { timeline } from './timeline'

const kinds = { grid, timeline, schedule, map, explorer, matrix, network } satisfies {
  [Kind in FigureYaml['kind']]: FigureKindModule<Kind>
}

/** What a figure names, what must be unique in it, what it can show, and the data that it becomes. */
export interface OpenedFigure {
  readonly references: readonly FigureReference[]
  readonly ids: readonly FigureIds[]
  readonly views: readonly string[]
  readonly faults: (lists: FigureLists) => readonly FigureFault[]
  readonly build: (id: string, lists: FigureLists) => Figure
}

const open = <Kind extends FigureYaml['kind']>(
  kind: FigureKindModule<Kind>,
  figure: Extract<FigureYaml, { kind: Kind }>,
): OpenedFigure => ({
  references: kind.references(figure),
  ids: kind.ids(figure),
  views: kind.views(figure),
  faults: (lists) => kind.faults?.(figure, lists) ?? [],
  build: (id, lists) => kind.build(id, figure, lists),
})

/** Gives a figure to the module of its kind. */
export const openFigure = (figure: FigureYaml): OpenedFigure => {
  switch (figure.kind) {
    case 'grid':
      return open(kinds.grid, figure)
    case 'timeline':
      return open(kinds.timeline, figure)
    case 'schedule':
      return open(kinds.schedule, figure)
    case 'map':
      return open(kinds.map, figure)
    case 'explorer':
      return open(kinds.explorer, figure)
    case 'matrix':
      return open(kinds.matrix, figure)
    case 'network':
      return open(kinds.network, figure)
  }
}
