/**
 * Packages: one Vite build of the application with a course in it, wrapped for each host. `cli.ts` reads arguments
 * and calls `packageCourse`; everything else can be called from tests.
 */
export { packageCourse, type PackageReport } from './package'
export type { PackageFailure } from './failure'
