/**
 * Spaced review: what is due, what an answer does to a card, how firm memory is. The only door to ts-fsrs; the record
 * keeps a card's plain numbers.
 */
export { dueItems, nextDue, reviewEvent, wasSureAndWrong, type ReviewedItem } from './due'
export type { CheckedAnswer } from './grade'
export { calibrationOf, memoryByModule, strengths, type Calibration, type ModuleMemory } from './memory'
