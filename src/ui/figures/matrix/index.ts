/** Who said what on which subject. */
export { draw } from './draw'
