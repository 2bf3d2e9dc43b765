/** Cells in groups; each can be chosen to be read in full. */
export { draw } from './draw'
