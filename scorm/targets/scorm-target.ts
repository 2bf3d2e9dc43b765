import { strToU8 } from 'fflate'
import type { ManifestContent } from '../manifest/imsmanifest'
import { readSchemas } from '../schemas'
import { launchPage, type Target } from './target'

/**
 * Makes the target of an edition of SCORM: manifest and schemas at the root, the application beside them.
 *
 * @param manifest writes imsmanifest.xml
 */
export const scormTarget = (
  edition: Parameters<typeof readSchemas>[0],
  entry: string,
  manifest: (content: ManifestContent) => string,
): Target => ({
  entry,
  wrap: async (application, course) => {
    const schemas = await readSchemas(edition)
    const written = manifest({
      courseId: course.id,
      version: course.version,
      title: course.title,
      href: launchPage,
      files: [...application.keys()],
      schemas: [...schemas.keys()],
    })
    return new Map([...application, ...schemas, ['imsmanifest.xml', strToU8(written)]])
  },
})
