/** SCORM 1.2 (Run-Time Environment 1.2, chapter 3): the API that the LMS puts into a window, made an LMS port. */
export { scorm12Port } from './scorm12-port'
