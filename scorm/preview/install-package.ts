import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createCmi5Lms, type Cmi5Lms } from './cmi5/cmi5-lms'
import type { CourseStructure } from './cmi5/course-structure'
import { openLearnerFiles } from './learner-files'
import { createLms, type Lms } from './lms'
import { openPackage, type OpenPackage } from './open-package'
import type { PackageManifest } from './read-manifest'
import { openStateStore } from './state-store'

/** A package, and the LMS that plays it. */
export type Installed =
  | { readonly type: 'scorm'; readonly opened: OpenPackage<PackageManifest>; readonly lms: Lms }
  | { readonly type: 'cmi5'; readonly opened: OpenPackage<CourseStructure>; readonly lms: Cmi5Lms }

/**
 * Opens a package and makes the LMS for it.
 *
 * @param stateDir what learners did is kept below it, in a folder for each standard and course
 * @param manners whether the LMS behaves as Moodle does
 * @throws PreviewError where the package cannot be read
 */
export const installPackage = async (zip: string, stateDir: string, manners: boolean): Promise<Installed> => {
  const { manifest, files } = await openPackage(zip)
  const directory = join(stateDir, manifest.standard, manifest.courseId)
  if (manifest.standard === 'cmi5') {
    const learners = openLearnerFiles(directory)
    const options = { structure: manifest, files: learners, manners, now: Date.now, newId: randomUUID }
    return { type: 'cmi5', opened: { manifest, files }, lms: createCmi5Lms(options) }
  }
  const store = openStateStore(directory)
  const lms = createLms({ manifest, store, manners, newId: randomUUID })
  return { type: 'scorm', opened: { manifest, files }, lms }
}
