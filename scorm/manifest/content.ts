import { escapeXml } from './xml'

/** What a manifest says of a package. */
export interface ManifestContent {
  readonly courseId: string
  readonly version: string
  readonly title: string
  /** Path of the page that an LMS launches. */
  readonly href: string
  /** Every file that the course is made of, `href` among them. */
  readonly files: readonly string[]
  /** The schema files that lie in the package. */
  readonly schemas: readonly string[]
}

/** Writes a `file` element for each path, sorted, one a line. */
export const fileElements = (paths: readonly string[]): string =>
  [...paths]
    .sort()
    .map((path) => `      <file href="${escapeXml(path)}"/>`)
    .join('\n')
