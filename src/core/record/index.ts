/**
 * The learner record: what one learner did in one attempt. Events change it, `mergeRecords` joins two copies, the
 * codec packs it into what an LMS can hold. Pure: time, randomness and ids arrive in events.
 */
export { applyEvent } from './apply-event'
export * from './completion-day'
export { decodeRecord, type DecodedRecord, type UnreadableReason } from './codec/decode-record'
export { encodeRecord, suspendDataLimit, type EncodedRecord } from './codec/encode-record'
export { shedRecord, sheddingTiers, type SheddingTier } from './codec/shed-record'
export * from './language'
export * from './learner-record'
export { longestRecord } from './longest-record'
export { mergeRecords } from './merge-records'
export { randomId } from './random-id'
export * from './look'
export * from './placement'
export * from './read-record'
export type { RecordEvent } from './record-event'
