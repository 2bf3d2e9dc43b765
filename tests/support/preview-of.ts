import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inject } from 'vitest'
import { startPreview, type Preview } from '../../scorm/preview'
import type { Standard } from '../../scorm/targets'

/** A preview LMS that plays a course, gone after `close` with what it kept. */
export interface CoursePreview {
  readonly preview: Preview
  readonly close: () => Promise<void>
}

/**
 * Opens a preview LMS with Moodle's manners for a course that was packaged for all tests of the run.
 *
 * @param standards the first is what a page gets that names none
 * @throws for another course
 */
export const previewOf = async (
  courseDir: string,
  standards: readonly Standard[],
): Promise<CoursePreview> => {
  const packages = inject('packagedCourses')[resolve(courseDir)] ?? []
  const zips = standards.map((standard) => packages.find((made) => made.standard === standard)?.zip)
  const found = zips.filter((zip) => zip !== undefined)
  if (found.length < zips.length) throw new Error(`No package of ${courseDir} for ${standards.join(', ')}`)
  const folder = await mkdtemp(join(tmpdir(), 'course-preview-'))
  const preview = await startPreview({ zips: found, stateDir: join(folder, 'state'), port: 0, manners: true })
  return {
    preview,
    close: async () => {
      await preview.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
