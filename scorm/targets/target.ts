import type { PackageFiles } from '../zip'

/** What packages say of a course. */
interface CourseIdentity {
  readonly id: string
  readonly version: string
  readonly title: string
}

/** What Vite made of the application: the closure of one entry. */
export interface BuiltApplication {
  /** Path of the HTML page in `files`. */
  readonly entry: string
  readonly files: PackageFiles
}

/** One way to wrap the application: what one kind of host can take. */
export interface Target {
  /** The HTML page of the application's entry, from the project's root. */
  readonly entry: string
  /** File name of the package. */
  readonly fileName: (course: CourseIdentity) => string
  /** Adds to the application what the host asks for: manifest, schemas. */
  readonly wrap: (application: BuiltApplication, course: CourseIdentity) => Promise<PackageFiles>
}
