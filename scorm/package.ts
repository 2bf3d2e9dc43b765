import { strFromU8, strToU8 } from 'fflate'
import { resolve } from 'node:path'
import type { Course } from '../src/core/course'
import { buildApplication, type ApplicationBuild } from './build'
import { failure, messageOf, type PackageFailure } from './failure'
import { isSafePath, safeFileName } from './file-names'
import { blockedByPolicy, fillPage, type PageContent } from './html'
import { readPackagedCourse, type PackagedCourse } from './read-course'
import { measureSuspendData, type SuspendDataLength } from './suspend-data'
import { launchPage, targets, type Standard } from './targets'
import { withWorkDir, writeWhole } from './write-packages'
import { createZipper, type PackageFiles } from './zip'

export interface PackageRequest {
  /** Holds `lessons/` and `quizzes/`. */
  readonly courseDir: string
  readonly outDir: string
  readonly standards: readonly Standard[]
}

/** One package that was written. */
export interface BuiltPackage {
  readonly file: string
  readonly bytes: number
  readonly entries: number
  /** The build that all packages share, and its own wrapping. */
  readonly seconds: number
}

export interface PackageReport {
  readonly type: 'packaged'
  readonly packages: readonly BuiltPackage[]
  readonly suspendData: SuspendDataLength
  /** What the course's authors should know although it stops nothing. */
  readonly warnings: readonly string[]
}

/** Checks what no build should give: names that LMSs break on, and a page that its own policy would block. */
export const checkPackage = (files: PackageFiles): PackageFailure | undefined => {
  const unsafe = [...files.keys()].filter((path) => !isSafePath(path))
  if (unsafe.length > 0) {
    return failure(`File names that LMSs refuse: ${unsafe.join(', ')}`, 'Use A-Z a-z 0-9 . _ - only')
  }
  const blocked = blockedByPolicy(strFromU8(files.get(launchPage) ?? new Uint8Array()))
  return blocked.length > 0
    ? failure(
        `${launchPage} holds ${blocked.join(' and ')}, which its security policy blocks`,
        'Move it to a file',
      )
    : undefined
}

const fillLaunchPage = (
  application: PackageFiles,
  course: Course,
  parts: Pick<PageContent, 'firstScreen' | 'connects'>,
): PackageFiles => {
  const page = strFromU8(application.get(launchPage) ?? new Uint8Array())
  const { title, language, description } = course
  const filled = fillPage(page, { title, language, description, ...parts })
  return new Map([...application, [launchPage, strToU8(filled)]])
}

const packageName = ({ id, version }: Course, standard: Standard): string =>
  `${safeFileName(`${id}-${version}`)}-${standard}.zip`

const packageOne = async (
  standard: Standard,
  course: Course,
  build: ApplicationBuild,
): Promise<{ name: string; files: PackageFiles } | PackageFailure> => {
  const target = targets[standard]
  const application = fillLaunchPage(await build.application(target.entry), course, {
    firstScreen: build.firstScreen,
    connects: target.connects,
  })
  const files = await target.wrap(application, course)
  return checkPackage(files) ?? { name: packageName(course, standard), files }
}

const packageAll = async (
  { course, warnings }: PackagedCourse,
  request: PackageRequest,
  workDir: string,
): Promise<PackageReport | PackageFailure> => {
  const started = performance.now()
  const suspendData = measureSuspendData(course)
  if (suspendData.type === 'failed') return suspendData
  const entries = [...new Set(request.standards.map((standard) => targets[standard].entry))]
  let build: ApplicationBuild
  try {
    build = await buildApplication(course, request.courseDir, workDir, entries)
  } catch (thrown) {
    return failure(`The application could not be built: ${messageOf(thrown)}`, 'npm run check says more')
  }
  const shared = performance.now() - started
  const zipFiles = createZipper()
  const packages: BuiltPackage[] = []
  for (const standard of request.standards) {
    const wrapping = performance.now()
    const wrapped = await packageOne(standard, course, build)
    if ('type' in wrapped) return wrapped
    const zip = await zipFiles(wrapped.files)
    const unwritten = await writeWhole(workDir, request.outDir, wrapped.name, zip)
    if (unwritten) return unwritten
    const seconds = (shared + performance.now() - wrapping) / 1000
    packages.push({ file: wrapped.name, bytes: zip.length, entries: wrapped.files.size, seconds })
  }
  return { type: 'packaged', packages, suspendData, warnings }
}

/** Builds the packages of a course. Whatever fails, packages built before stay where they are. */
export const packageCourse = async (request: PackageRequest): Promise<PackageReport | PackageFailure> => {
  const absolute = { ...request, courseDir: resolve(request.courseDir), outDir: resolve(request.outDir) }
  const read = readPackagedCourse(absolute.courseDir)
  if (read.type === 'failed') return read
  return withWorkDir(absolute.outDir, (workDir) => packageAll(read, absolute, workDir))
}
