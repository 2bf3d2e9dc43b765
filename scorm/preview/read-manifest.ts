import type { ScormStandard } from './protocol'
import { attributeOf, textOf, withoutComments } from './xml'

/** What an LMS reads from imsmanifest.xml to launch a package with one SCO. */
export interface PackageManifest {
  readonly standard: ScormStandard
  readonly courseId: string
  readonly title: string
  /** Path of the page to open. */
  readonly href: string
  readonly masteryScore: string
  readonly launchData: string
}

/**
 * Reads a manifest, or gives null where it launches nothing. It follows the first item to its resource and reads no
 * more of XML than manifests of one SCO need.
 */
export const readManifest = (xml: string): PackageManifest | null => {
  const clean = withoutComments(xml)
  const item = /<item\b[^>]*identifierref="[^"]*"[^>]*>[\s\S]*?<\/item>/.exec(clean)?.[0] ?? ''
  const resources = clean.match(/<resource\b[^>]*>/g) ?? []
  const wanted = attributeOf(item, 'identifierref')
  const resource = resources.find((tag) => attributeOf(tag, 'identifier') === wanted)
  const href = resource ? attributeOf(resource, 'href') : ''
  if (!href) return null
  const manifest = /<manifest\b[^>]*>/.exec(clean)?.[0] ?? ''
  return {
    // 2004 4th Edition, 2004 3rd Edition; the second edition called itself CAM 1.3.
    standard: /^(2004|CAM 1\.3)/.test(textOf(clean, 'schemaversion')) ? 'scorm2004' : 'scorm12',
    courseId: attributeOf(manifest, 'identifier').replace(/^MANIFEST-/, '') || 'course',
    title: textOf(clean, 'title') || href,
    href,
    masteryScore: textOf(item, 'adlcp:masteryscore'),
    launchData: textOf(item, 'adlcp:datafromlms'),
  }
}
