import type { GridFigure } from '../../../core/course'
import type { Drawn } from '../drawn'
import { GridTwin } from './grid-twin'
import { GridView } from './grid-view'

/** Draws a grid. @param show the id of the grouping that it shows at first */
export const draw = (figure: GridFigure, show: string | undefined): Drawn => ({
  view: <GridView figure={figure} show={show} />,
  twin: <GridTwin figure={figure} />,
})
