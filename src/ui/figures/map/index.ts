/** Places on a map of the world; a list by region on a phone. */
export { draw } from './draw'
