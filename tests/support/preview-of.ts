import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageCourse } from '../../scorm'
import { startPreview, type Preview } from '../../scorm/preview'
import type { Standard } from '../../scorm/targets'

/** A package of a course and a preview LMS that plays it, both gone after `close`. */
export interface PackagedPreview {
  readonly preview: Preview
  readonly close: () => Promise<void>
}

const packageAll = async (
  courseDir: string,
  folder: string,
  standards: readonly Standard[],
): Promise<string[]> => {
  const report = await packageCourse({ courseDir, outDir: folder, standards })
  if (report.type === 'failed') throw new Error(report.message)
  return report.packages.map(({ file }) => join(folder, file))
}

/** Packages a course into a folder and gives the path of the zip. @throws where the course cannot be packaged */
export const packageInto = async (courseDir: string, folder: string): Promise<string> =>
  (await packageAll(courseDir, folder, ['scorm12']))[0] ?? ''

/**
 * Packages a course and opens a preview LMS with Moodle's manners.
 *
 * @param standards the first is what a page gets that names none
 * @throws where the course cannot be packaged
 */
export const previewOf = async (
  courseDir: string,
  standards: readonly Standard[],
): Promise<PackagedPreview> => {
  const folder = await mkdtemp(join(tmpdir(), 'course-preview-'))
  const zips = await packageAll(courseDir, folder, standards)
  const preview = await startPreview({ zips, stateDir: join(folder, 'state'), port: 0, manners: true })
  return {
    preview,
    close: async () => {
      await preview.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
