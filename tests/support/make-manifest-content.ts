import type { ManifestContent } from '../../scorm/manifest/imsmanifest'

/** Makes what a manifest says of a small package. */
export const makeManifestContent = (changes: Partial<ManifestContent> = {}): ManifestContent => ({
  courseId: 'harbour',
  version: '1.0.0',
  title: 'The harbour',
  href: 'index.html',
  files: ['index.html', 'app-1a.js', 'app-1a.css'],
  schemas: ['schema.xsd'],
  ...changes,
})
