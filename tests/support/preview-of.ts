import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageCourse } from '../../scorm'
import { startPreview, type Preview } from '../../scorm/preview'

/** A package of a course and a preview LMS that plays it, both gone after `close`. */
export interface PackagedPreview {
  readonly preview: Preview
  readonly close: () => Promise<void>
}

/** Packages a course into a folder and gives the path of the zip. @throws where the course cannot be packaged */
export const packageInto = async (courseDir: string, folder: string): Promise<string> => {
  const report = await packageCourse({ courseDir, outDir: folder, standards: ['scorm12'] })
  if (report.type === 'failed') throw new Error(report.message)
  return join(folder, report.packages[0]?.file ?? '')
}

/** Packages a course and opens a preview LMS with Moodle's manners. @throws where the course cannot be packaged */
export const previewOf = async (courseDir: string): Promise<PackagedPreview> => {
  const folder = await mkdtemp(join(tmpdir(), 'course-preview-'))
  const zip = await packageInto(courseDir, folder)
  const preview = await startPreview({ zip, stateDir: join(folder, 'state'), port: 0, manners: true })
  return {
    preview,
    close: async () => {
      await preview.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
