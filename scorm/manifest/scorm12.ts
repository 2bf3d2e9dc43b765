import { fileElements, type ManifestContent } from './content'
import { manifestIdentifier, manifestTitle } from './names'
import { escapeXml } from './xml'

/**
 * Writes imsmanifest.xml for SCORM 1.2 with one SCO (SCORM 1.2 CAM, section 2.3; IMS Content Packaging 1.1.2).
 * It carries no `adlcp:masteryscore`: with one, Moodle recomputes the status at LMSFinish and overrides even
 * `incomplete`. Element order is metadata, organizations, resources, because that is the schema's.
 */
export const scorm12Manifest = (content: ManifestContent): string => {
  const id = (prefix: Parameters<typeof manifestIdentifier>[0]): string =>
    manifestIdentifier(prefix, content.courseId)
  const title = escapeXml(manifestTitle(content.title))
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id('MANIFEST')}" version="${escapeXml(content.version).slice(0, 20)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id('ORG')}">
    <organization identifier="${id('ORG')}">
      <title>${title}</title>
      <item identifier="${id('ITEM')}" identifierref="${id('RES')}" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id('RES')}" type="webcontent" adlcp:scormtype="sco" href="${escapeXml(content.href)}">
${fileElements(content.files)}
    </resource>
    <resource identifier="${id('SCHEMAS')}" type="webcontent" adlcp:scormtype="asset">
${fileElements(content.schemas)}
    </resource>
  </resources>
</manifest>
`
}
