/**
 * Packages: one Vite build of the application with a course in it, wrapped for each host. `cli.ts` reads arguments
 * and calls `packageCourse`; everything else can be called from tests.
 */
export { packageCourse, type BuiltPackage, type PackageReport, type PackageRequest } from './package'
export type { PackageFailure } from './failure'
export { standards, targets, type Standard } from './targets'
export { courseConfig, projectRoot } from './vite-course-config'
