import { manifestIdentifier, manifestTitle } from './names'
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

// IMS Content Packaging 1.1, manifest: version has a smallest permitted maximum of 20 characters.
const longestVersion = 20

/** Writes a `file` element for each path, sorted, one a line. */
const fileElements = (paths: readonly string[]): string =>
  [...paths]
    .sort()
    .map((path) => `      <file href="${escapeXml(path)}"/>`)
    .join('\n')

/** In what the manifests of the two editions differ; the parts are XML. */
export interface ManifestEdition {
  /** Namespaces and schema locations of the root element. */
  readonly namespaces: string
  readonly schemaversion: string
  /** The attribute that tells a SCO from an asset: its case differs. */
  readonly typeAttribute: 'adlcp:scormtype' | 'adlcp:scormType'
  /** What stands in the item behind its title. */
  readonly inItem?: string
  /** What stands in the organization behind its item. */
  readonly inOrganization?: string
}

/**
 * Writes imsmanifest.xml with one SCO (IMS Content Packaging 1.1). Element order is metadata, organizations,
 * resources, because that is the schemas'.
 */
export const writeManifest = (content: ManifestContent, edition: ManifestEdition): string => {
  const id = (prefix: Parameters<typeof manifestIdentifier>[0]): string =>
    manifestIdentifier(prefix, content.courseId)
  const title = escapeXml(manifestTitle(content.title))
  const { namespaces, schemaversion, typeAttribute, inItem = '', inOrganization = '' } = edition
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id('MANIFEST')}" version="${escapeXml(content.version.slice(0, longestVersion))}"
${namespaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schemaversion}</schemaversion>
  </metadata>
  <organizations default="${id('ORG')}">
    <organization identifier="${id('ORG')}">
      <title>${title}</title>
      <item identifier="${id('ITEM')}" identifierref="${id('RES')}" isvisible="true">
        <title>${title}</title>${inItem}
      </item>${inOrganization}
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id('RES')}" type="webcontent" ${typeAttribute}="sco" href="${escapeXml(content.href)}">
${fileElements(content.files)}
    </resource>
    <resource identifier="${id('SCHEMAS')}" type="webcontent" ${typeAttribute}="asset">
${fileElements(content.schemas)}
    </resource>
  </resources>
</manifest>
`
}
