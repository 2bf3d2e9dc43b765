import { strToU8 } from 'fflate'
import { scorm2004Manifest } from '../manifest/scorm2004'
import { readSchemas } from '../schemas'
import { launchPage, type Target } from './target'

/** SCORM 2004 4th Edition: manifest and schemas at the root, the application beside them. */
export const scorm2004: Target = {
  entry: 'src/main-scorm2004.tsx',
  wrap: async (application, course) => {
    const schemas = await readSchemas('scorm2004')
    const manifest = scorm2004Manifest({
      courseId: course.id,
      version: course.version,
      title: course.title,
      href: launchPage,
      files: [...application.keys()],
      schemas: [...schemas.keys()],
    })
    return new Map([...application, ...schemas, ['imsmanifest.xml', strToU8(manifest)]])
  },
}
