import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { CompiledCourse } from '../../compiler'
import type { Preview } from '../../scorm/preview'
import { courseUnderTest } from './course-under-test'
import type { Standard } from '../../scorm/targets'
import { launchChromium } from './launch-chromium'
import { previewOf } from './preview-of'

/** A course in a preview LMS, and a browser to open it with. */
export interface CourseInLms {
  readonly course: CompiledCourse
  readonly preview: Preview
  readonly browser: Browser
}

/**
 * Packages a course, plays it in a preview LMS with Moodle's manners and starts a browser, for all tests of a file.
 *
 * @param standards the first is what a page gets that names none
 * @returns gives what was started; only within a test
 */
export const courseInLms = (
  courseDir: string,
  standards: readonly Standard[] = ['scorm12'],
): (() => CourseInLms) => {
  let started: (CourseInLms & { readonly close: () => Promise<void> }) | undefined
  beforeAll(async () => {
    const course = await courseUnderTest(courseDir)
    const { preview, close } = await previewOf(courseDir, standards)
    const browser = await launchChromium()
    const closeAll = async () => {
      await browser.close()
      await close()
    }
    started = { course, preview, browser, close: closeAll }
  })
  afterAll(() => started?.close())
  return () => {
    if (!started) throw new Error('The course is there only within a test')
    return started
  }
}
