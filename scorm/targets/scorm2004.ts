import { scorm2004Manifest } from '../manifest/scorm2004'
import { scormTarget } from './scorm-target'

/** SCORM 2004 in its 4th Edition. */
export const scorm2004 = scormTarget('scorm2004', 'src/main-scorm2004.tsx', scorm2004Manifest)
