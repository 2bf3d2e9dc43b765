/** The page of a branching case: one scene at a time, what came of each decision, and the map of all roads. */
export { CasePage } from './case-page'
