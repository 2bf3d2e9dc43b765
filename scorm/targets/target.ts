import type { PackageFiles } from '../zip'

/** Path of the page that every package opens with. */
export const launchPage = 'index.html'

/** What packages say of a course. */
interface CourseIdentity {
  readonly id: string
  readonly version: string
  readonly title: string
}

/** One way to wrap the application: what one kind of host can take. */
export interface Target {
  /** The script that brings the host's adapter and the interface together, from the project's root. */
  readonly entry: string
  /**
   * Adds to the application what the host asks for: manifest, schemas.
   *
   * @param application all that the entry can load, {@link launchPage} among it
   */
  readonly wrap: (application: PackageFiles, course: CourseIdentity) => Promise<PackageFiles>
}
