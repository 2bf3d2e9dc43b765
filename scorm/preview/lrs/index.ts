/**
 * A small LRS with the rules of cmi5, in memory and without HTTP: what an LMS keeps of cmi5 courses, and what a strict
 * one refuses. Sections cited are those of cmi5_spec.md.
 */
export { createLrs, type Lrs, type LrsReply, type LrsRequest } from './lrs'
export type { LrsData, Registration, SessionAsked, StoredStatement } from './lrs-data'
