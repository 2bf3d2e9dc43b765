import { join } from 'node:path'
import { packageCourse } from '../../scorm'
import type { Standard } from '../../scorm/targets'

/**
 * Packages a course into a folder and gives the paths of the zips, in the order of the standards.
 *
 * @param courseDir holds `lessons/` and `quizzes/`
 * @throws where the course cannot be packaged
 */
export const packageInto = async (
  courseDir: string,
  folder: string,
  standards: readonly Standard[],
): Promise<string[]> => {
  const report = await packageCourse({ courseDir, outDir: folder, standards })
  if (report.type === 'failed') throw new Error(report.message)
  return report.packages.map(({ file }) => join(folder, file))
}
