/**
 * Figures: one folder for each kind, loaded when a figure of that kind is first shown. Each kind draws two forms of
 * the same facts: one to touch, and a table.
 */
export { drawFigure, drawOnPaper } from './draw-figure'
