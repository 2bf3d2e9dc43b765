import { createHash } from 'node:crypto'
import { lookKey } from '../src/core/record'

/**
 * Sets the look that the learner chose before anything is painted, so that a dark page never flashes light. The only
 * script in the page itself: as a file of its own it would hold the first screen up for everyone.
 */
const earlyLook = `try{document.documentElement.dataset.look=localStorage.getItem(${JSON.stringify(lookKey)})||''}catch{}`

const earlyHash = `'sha256-${createHash('sha256').update(earlyLook).digest('base64')}'`

/** What may be loaded inside an LMS: the package's own files, the one early script, and images that Vite inlined. */
const ownFiles = `default-src 'self'; script-src 'self' ${earlyHash}; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'none'`

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** What the page says of the course before any script runs. */
export interface PageContent {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly description: string
  /** HTML of the first screen; empty where nothing was prerendered. */
  readonly firstScreen: string
  /** Sources that the page may send requests to besides its own. */
  readonly connects?: string | undefined
}

// A function as replacement, because `$&` in a course's text would be read as a pattern.
const replaceOnce = (html: string, pattern: RegExp, replacement: string): string =>
  html.replace(pattern, () => replacement)

const withPolicy = (html: string, connects: string | undefined): string => {
  const policy = connects === undefined ? ownFiles : `${ownFiles}; connect-src ${connects}`
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n    <script>${earlyLook}</script>`
  const charset = /<meta charset=[^>]*>/i
  const found = charset.exec(html)
  // The charset has to stand within the first 1,024 bytes, the policy before anything that it governs.
  return found
    ? html.replace(charset, () => `${found[0]}\n    ${meta}`)
    : html.replace(/<head[^>]*>/i, (head) => `${head}\n    ${meta}`)
}

/** Leaves out what only readers of the template need: comments and indents. */
const withoutLayout = (template: string): string =>
  template.replace(/<!--[\s\S]*?-->/g, '').replace(/\n\s*/g, '\n')

/** Fills the built page: policy, language, title, description and the first screen as HTML. */
export const fillPage = (html: string, content: PageContent): string => {
  let page = withPolicy(withoutLayout(html), content.connects)
  page = page.replace(/<html(?:\s+lang="[^"]*")?/i, () => `<html lang="${escapeHtml(content.language)}"`)
  page = replaceOnce(page, /<title>[^<]*<\/title>/i, `<title>${escapeHtml(content.title)}</title>`)
  page = replaceOnce(
    page,
    /<meta name="description"[^>]*>/i,
    `<meta name="description" content="${escapeHtml(content.description)}">`,
  )
  return replaceOnce(page, /<div id="root">\s*<\/div>/i, `<div id="root">${content.firstScreen}</div>`)
}

/**
 * Names what the policy `'self'` would block in a page: inline scripts, style elements, style attributes and
 * handler attributes. The early script is allowed by its hash.
 */
export const blockedByPolicy = (html: string): string[] => {
  const scripts = [...html.replace(`<script>${earlyLook}</script>`, '').matchAll(/<script\b([^>]*)>/gi)].map(
    (match) => match[1] ?? '',
  )
  const inline = scripts.filter(
    (attributes) => !/\bsrc=/i.test(attributes) && !/type="application\/json"/i.test(attributes),
  )
  return [
    ...(inline.length > 0 ? ['an inline script'] : []),
    ...(/<style\b/i.test(html) ? ['a style element'] : []),
    ...(/<[a-z][^>]*\sstyle="/i.test(html) ? ['a style attribute'] : []),
    ...(/<[a-z][^>]*\son[a-z]+="/i.test(html) ? ['a handler attribute'] : []),
  ]
}
