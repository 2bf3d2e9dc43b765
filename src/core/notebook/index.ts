/**
 * What a learner writes for themselves: texts by id, such as a field of the worksheet. It stays on the device and in
 * the progress file, belongs to no attempt and is never reported. Imports nothing of ours.
 */
export * from './notebook'
export * from './notebook-text'
export * from './quote'
export * from './segment-notes'
