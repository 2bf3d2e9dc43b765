/** Events by day, which can be filtered by place, theme and kind. */
export { draw } from './draw'
