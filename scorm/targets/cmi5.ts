import { strToU8 } from 'fflate'
import { cmi5CourseStructure } from '../manifest/cmi5'
import { launchPage, type Target } from './target'

/** cmi5: cmi5.xml at the root (cmi5_spec.md, 14.1), the application beside it. */
export const cmi5: Target = {
  entry: 'src/main-cmi5.tsx',
  // The LRS may stand on any host, and the launch alone names it; over https a browser refuses http by itself.
  connects: 'https: http:',
  wrap: async (application, course) =>
    new Map([...application, ['cmi5.xml', strToU8(cmi5CourseStructure({ ...course, href: launchPage }))]]),
}
