import { writeManifest, type ManifestContent } from './imsmanifest'

/**
 * Writes imsmanifest.xml for SCORM 1.2 with one SCO (SCORM 1.2 CAM, section 2.3; IMS Content Packaging 1.1.2).
 * It carries no `adlcp:masteryscore`: with one, Moodle recomputes the status at LMSFinish and overrides even
 * `incomplete`.
 */
export const scorm12Manifest = (content: ManifestContent): string =>
  writeManifest(content, {
    namespaces: `  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"`,
    schemaversion: '1.2',
    typeAttribute: 'adlcp:scormtype',
  })
