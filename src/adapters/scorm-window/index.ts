/**
 * What the adapters of both SCORM editions share: finding the API in the windows around the page, calling it without
 * a throw, reading strange answers, telling what an answer is worth, and the order of a session.
 */
export type { CoursePage, ScormWindow, WindowApi } from './find-api'
export { readCount, readElement, readScore } from './read-element'
export { scormPort, type ScormEdition } from './scorm-port'
