import { strToU8 } from 'fflate'
import { safeFileName } from '../file-names'
import { scorm12Manifest } from '../manifest/scorm12'
import { readSchemas } from '../schemas'
import type { Target } from './target'

/** SCORM 1.2: manifest and schemas at the root, the application beside them. */
export const scorm12: Target = {
  entry: 'index.html',
  fileName: (course) => `${safeFileName(`${course.id}-${course.version}`)}-scorm12.zip`,
  wrap: async (application, course) => {
    const schemas = await readSchemas('scorm12')
    const manifest = scorm12Manifest({
      courseId: course.id,
      version: course.version,
      title: course.title,
      href: application.entry,
      files: [...application.files.keys()],
      schemas: [...schemas.keys()],
    })
    return new Map([...application.files, ...schemas, ['imsmanifest.xml', strToU8(manifest)]])
  },
}
