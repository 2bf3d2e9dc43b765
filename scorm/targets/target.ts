import type { Course } from '../../src/core/course'
import type { PackageFiles } from '../zip'

/** Path of the page that every package opens with. */
export const launchPage = 'index.html'

/** What packages say of a course. */
type CourseIdentity = Pick<
  Course,
  'id' | 'version' | 'title' | 'description' | 'language' | 'completion' | 'passMark'
>

/** One way to wrap the application: what one kind of host can take. */
export interface Target {
  /** The script that brings the host's adapter and the interface together, from the project's root. */
  readonly entry: string
  /** Sources that the page may send requests to, as connect-src names them (CSP 3, 6.1.2); its own where left out. */
  readonly connects?: string
  /**
   * Adds to the application what the host asks for: manifest, schemas.
   *
   * @param application all that the entry can load, {@link launchPage} among it
   */
  readonly wrap: (application: PackageFiles, course: CourseIdentity) => Promise<PackageFiles>
}
