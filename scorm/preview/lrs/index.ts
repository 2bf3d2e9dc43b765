/**
 * A small LRS with the rules of cmi5, in memory and without HTTP: what an LMS keeps of cmi5 courses, and what a strict
 * one refuses. Sections cited are those of cmi5_spec.md.
 */
export { createLrs, stateDocumentsOf, type Lrs, type LrsReply, type LrsRequest } from './lrs'
export { noLrsData, type LrsData, type SessionAsked } from './lrs-data'
export { viewStatement, type StatementView } from './statement-view'
export { reply } from './documents'
