/** Who is tied to whom, and by what; a list by group on a phone. */
export { draw } from './draw'
