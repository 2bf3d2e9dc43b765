/**
 * What a reader does with a segment: bookmark it, highlight words, write a note, listen to it. Loaded a few seconds
 * after a lesson has opened. Text is painted by the CSS Custom Highlight API and never changed.
 */
export { SegmentTools } from './segment-tools'
