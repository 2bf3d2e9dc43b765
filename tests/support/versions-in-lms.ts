import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { CompiledCourse } from '../../compiler'
import { startPreview, type Preview } from '../../scorm/preview'
import { courseUnderTest } from './course-under-test'
import { launchChromium } from './launch-chromium'
import { openAgain, openCourse, type Visit } from './learner'
import { packageInto } from './preview-of'

interface Version {
  readonly course: CompiledCourse
  readonly zip: string
}

/**
 * One activity of an LMS whose package an instructor replaces: the attempts, the address and the learner's device stay.
 * Started for all tests of a file, with every version packaged.
 */
export class VersionsInLms {
  #folder = ''
  #browser: Browser | undefined
  #preview: Preview | undefined
  readonly #versions: Version[] = []

  /** @param write writes the versions of a course below a folder and gives their folders */
  constructor(write: (folder: string) => Promise<readonly string[]>) {
    beforeAll(async () => {
      this.#folder = await mkdtemp(join(tmpdir(), 'course-versions-'))
      for (const dir of await write(this.#folder)) {
        const course = await courseUnderTest(dir)
        this.#versions.push({ course, zip: await packageInto(dir, join(this.#folder, 'packages')) })
      }
      this.#browser = await launchChromium()
    })
    afterAll(async () => {
      await this.#browser?.close()
      await this.#preview?.close()
      await rm(this.#folder, { recursive: true, force: true })
    })
  }

  /** Puts a version in place and opens it as a learner on a new device. Versions count from 0. */
  async open(version: number, learner: string): Promise<Visit> {
    const preview = await this.#put(version)
    if (!this.#browser) throw new Error('The browser is there only within a test')
    return openCourse(this.#browser, preview, learner)
  }

  /** Puts a version in place and opens it on the device of an earlier visit. */
  async openOn({ page }: Visit, version: number, learner: string): Promise<Visit> {
    return openAgain(page, await this.#put(version), learner)
  }

  async #put(version: number): Promise<Preview> {
    const port = Number(new URL(this.#preview?.url ?? 'http://localhost:0').port)
    await this.#preview?.close()
    const { zip } = this.version(version)
    this.#preview = await startPreview({
      zips: [zip],
      stateDir: join(this.#folder, 'state'),
      port,
      manners: true,
    })
    return this.#preview
  }

  course(version: number): CompiledCourse {
    return this.version(version).course
  }

  /** What the LMS took from a learner in the newest attempt, by element. */
  async values(learner: string): Promise<Readonly<Record<string, string>>> {
    return (await this.#preview?.state(learner))?.attempts.at(-1)?.values ?? {}
  }

  private version(version: number): Version {
    const found = this.#versions[version]
    if (!found) throw new Error(`There is no version ${version}`)
    return found
  }
}
