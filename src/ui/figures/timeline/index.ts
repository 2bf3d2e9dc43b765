/** What happened, in order, on tracks that can be seen alone. */
export { draw } from './draw'
