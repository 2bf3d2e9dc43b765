import { writeManifest, type ManifestContent } from './imsmanifest'

const namespaces = {
  adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  adlnav: 'http://www.adlnet.org/xsd/adlnav_v1p3',
  imsss: 'http://www.imsglobal.org/xsd/imsss',
} as const
const contentPackaging = 'http://www.imsglobal.org/xsd/imscp_v1p1'

const schemaLocations = [
  `${contentPackaging} imscp_v1p1.xsd`,
  `${namespaces.adlcp} adlcp_v1p3.xsd`,
  `${namespaces.adlnav} adlnav_v1p3.xsd`,
  `${namespaces.imsss} imsss_v1p0.xsd`,
].join(' ')

/**
 * Writes imsmanifest.xml for SCORM 2004 4th Edition with one SCO (CAM 3.4 and 5.1; IMS Content Packaging 1.1.4).
 *
 * The course alone says what is completed and satisfied (`completionSetByContent`, `objectiveSetByContent`; SN,
 * Delivery Controls), so an LMS does not call an attempt completed because it ended. There is no
 * `minNormalizedMeasure`, no `completionThreshold` and no rollup rule, each of which would override what the course
 * says (RTE 4.2.4.1, 4.2.22.1). `flow` lets an LMS start the one SCO by itself (SN, Sequencing Control Modes), and
 * previous and continue, which lead nowhere, are hidden (CAM, Presentation).
 */
export const scorm2004Manifest = (content: ManifestContent): string =>
  writeManifest(content, {
    namespaces: `  xmlns="${contentPackaging}"
  xmlns:adlcp="${namespaces.adlcp}"
  xmlns:adlnav="${namespaces.adlnav}"
  xmlns:imsss="${namespaces.imsss}"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${schemaLocations}"`,
    schemaversion: '2004 4th Edition',
    typeAttribute: 'adlcp:scormType',
    inItem: `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
        <adlnav:presentation>
          <adlnav:navigationInterface>
            <adlnav:hideLMSUI>previous</adlnav:hideLMSUI>
            <adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
          </adlnav:navigationInterface>
        </adlnav:presentation>`,
    inOrganization: `
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>`,
  })
