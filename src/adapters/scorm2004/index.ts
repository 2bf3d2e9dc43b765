/** SCORM 2004 4th Edition (Run-Time Environment, chapters 3 and 4), made an LMS port. */
export { scorm2004Port } from './scorm2004-port'
