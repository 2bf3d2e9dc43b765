/**
 * Figures: reads `lessons/figures/<id>.yaml`, finds what they point at and nothing holds, and makes the data that a
 * page draws. One file for each kind; what all kinds share stands beside them.
 */
export { buildFigures } from './build-figures'
export { checkFigures } from './check-figures'
export { figureSpace, type FigureSpace } from './figure-space'
export { readFigures, type FigureShelf } from './read-figures'
