import type { Standard } from './protocol'

/** What an LMS reads from imsmanifest.xml to launch a package with one SCO. */
export interface PackageManifest {
  readonly standard: Standard
  readonly courseId: string
  readonly title: string
  /** Path of the page to open. */
  readonly href: string
  readonly masteryScore: string
  readonly launchData: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescapeXml = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)

const attributeOf = (tag: string, name: string): string =>
  unescapeXml(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const textOf = (xml: string, element: string): string =>
  unescapeXml(new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1]?.trim() ?? '')

/**
 * Reads a manifest, or gives null where it launches nothing. It follows the first item to its resource and reads no
 * more of XML than manifests of one SCO need.
 */
export const readManifest = (xml: string): PackageManifest | null => {
  const clean = xml.replace(/<!--[\s\S]*?-->/g, '')
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
