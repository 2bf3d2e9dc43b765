import { strToU8 } from 'fflate'
import { scorm12Manifest } from '../manifest/scorm12'
import { readSchemas } from '../schemas'
import { launchPage, type Target } from './target'

/** SCORM 1.2: manifest and schemas at the root, the application beside them. */
export const scorm12: Target = {
  entry: 'src/main.tsx',
  wrap: async (application, course) => {
    const schemas = await readSchemas('scorm12')
    const manifest = scorm12Manifest({
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
