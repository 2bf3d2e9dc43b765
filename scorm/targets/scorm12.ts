import { scorm12Manifest } from '../manifest/scorm12'
import { scormTarget } from './scorm-target'

export const scorm12 = scormTarget('scorm12', 'src/main.tsx', scorm12Manifest)
