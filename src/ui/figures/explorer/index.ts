/** Passages of a text by what came of them, which can be filtered by theme. */
export { draw } from './draw'
