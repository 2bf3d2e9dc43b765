import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { standards, type Standard } from '../../scorm/targets'
import { packageInto } from './package-into'

/** A zip that was made of a course. */
export interface MadePackage {
  readonly standard: Standard
  readonly zip: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** By the course's folder: absolute. */
    packagedCourses: Readonly<Record<string, readonly MadePackage[]>>
  }
}

/** The course of this repository, and the tiny one. */
const courseDirs = ['.', 'tests/fixtures/course']

/** Packages the courses for all standards, once for all tests of a run. */
export default async (project: TestProject) => {
  const folder = await mkdtemp(join(tmpdir(), 'packaged-courses-'))
  const packaged: Record<string, readonly MadePackage[]> = {}
  for (const [index, courseDir] of courseDirs.entries()) {
    const zips = await packageInto(courseDir, join(folder, String(index)), standards)
    packaged[resolve(courseDir)] = zips.map((zip, place) => ({
      standard: standards[place] ?? 'scorm12',
      zip,
    }))
  }
  project.provide('packagedCourses', packaged)
  return () => rm(folder, { recursive: true, force: true })
}
