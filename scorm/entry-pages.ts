import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { projectRoot } from './vite-course-config'

const template = join(projectRoot, 'index.html')
const scriptOfTemplate = '/src/main.tsx'

/** Names the page of an entry in a build: `src/main-scorm2004.tsx` has `main-scorm2004.html`. */
export const pageOf = (entry: string): string => `${basename(entry, '.tsx')}.html`

/**
 * Gives each entry a page of its own in a build: index.html with that entry's script, so that what it says to old
 * browsers stands in one place.
 *
 * @param entries scripts from the project's root
 */
export const entryPages = (entries: readonly string[]): Plugin => {
  const scripts = new Map(entries.map((entry) => [join(projectRoot, pageOf(entry)), `/${entry}`]))
  return {
    name: 'entry-pages',
    enforce: 'pre',
    config: () => ({ build: { rolldownOptions: { input: [...scripts.keys()] } } }),
    resolveId: (id) => (scripts.has(id) ? id : undefined),
    load: (id) => {
      const script = scripts.get(id)
      // A function as replacement, because `$&` in a name would be read as a pattern.
      return script && readFileSync(template, 'utf8').replace(scriptOfTemplate, () => script)
    },
  }
}
