import type { Figure } from '../../src/core/course'
import type { FigureLists } from './figure-kind'
import type { FigureShelf } from './read-figures'

/** Makes the data of figures that were checked, by id. */
export const buildFigures = (figures: FigureShelf, lists: FigureLists): ReadonlyMap<string, Figure> =>
  new Map([...figures].flatMap(([id, figure]) => (figure ? [[id, figure.build(id, lists)]] : [])))
