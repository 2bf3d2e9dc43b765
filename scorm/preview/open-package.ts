import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { readCourseStructure, type CourseStructure } from './cmi5/course-structure'
import { PreviewError } from './preview-error'
import { readManifest, type PackageManifest } from './read-manifest'

/** A package as an LMS holds it after an import. */
export interface OpenPackage<Manifest = PackageManifest | CourseStructure> {
  readonly manifest: Manifest
  /** By path in the zip. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

const unzip = async (zip: string): Promise<Map<string, Uint8Array>> => {
  try {
    return new Map(Object.entries(unzipSync(new Uint8Array(await readFile(zip)))))
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    throw new PreviewError(`Cannot read ${zip}: ${reason}`, 'npm run package builds a package')
  }
}

/**
 * Unzips a package into memory.
 *
 * @throws PreviewError where the file is missing, is no zip, or launches nothing
 */
export const openPackage = async (zip: string): Promise<OpenPackage> => {
  const files = await unzip(zip)
  const readBy = <Read>(name: string, read: (xml: string) => Read): Read | null => {
    const xml = files.get(name)
    return xml ? read(strFromU8(xml)) : null
  }
  const manifest = readBy('imsmanifest.xml', readManifest) ?? readBy('cmi5.xml', readCourseStructure)
  if (!manifest || !files.has(manifest.href)) {
    throw new PreviewError(
      `${zip} is no SCORM or cmi5 package that can be launched`,
      'npm run package builds one',
    )
  }
  return { manifest, files }
}
