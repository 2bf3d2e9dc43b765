import type { Figure } from '../../src/core/course'
import type { FigureYaml } from '../schemas/figure-schema'
import type { FigureIds, FigureKindModule, FigureLists, FigureReference } from './figure-kind'
import { grid } from './grid'

const kinds = { grid } satisfies { [Kind in FigureYaml['kind']]: FigureKindModule<Kind> }

/** What a figure names, what must be unique in it, what it can show, and the data that it becomes. */
export interface OpenedFigure {
  readonly references: readonly FigureReference[]
  readonly ids: readonly FigureIds[]
  readonly views: readonly string[]
  readonly build: (id: string, lists: FigureLists) => Figure
}

const open = <Kind extends FigureYaml['kind']>(
  kind: FigureKindModule<Kind>,
  figure: Extract<FigureYaml, { kind: Kind }>,
): OpenedFigure => ({
  references: kind.references(figure),
  ids: kind.ids(figure),
  views: kind.views(figure),
  build: (id, lists) => kind.build(id, figure, lists),
})

/** Gives a figure to the module of its kind. */
export const openFigure = (figure: FigureYaml): OpenedFigure => {
  switch (figure.kind) {
    case 'grid':
      return open(kinds.grid, figure)
  }
}
