import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, mergeConfig, type InlineConfig } from 'vite'
import type { Course } from '../src/core/course'
import { entryClosure, type ManifestChunk, type ViteManifest } from './closure'
import { entryPages, pageOf } from './entry-pages'
import { launchPage } from './targets'
import { courseConfig, projectRoot } from './vite-course-config'
import type { PackageFiles } from './zip'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []

const readChunk = (value: unknown): ManifestChunk | undefined =>
  isRecord(value) && typeof value['file'] === 'string'
    ? {
        file: value['file'],
        css: texts(value['css']),
        assets: texts(value['assets']),
        imports: texts(value['imports']),
        dynamicImports: texts(value['dynamicImports']),
      }
    : undefined

const readManifest = async (outDir: string): Promise<ViteManifest> => {
  const parsed: unknown = JSON.parse(await readFile(join(outDir, '.vite', 'manifest.json'), 'utf8'))
  const manifest: Record<string, ManifestChunk> = {}
  for (const [key, value] of Object.entries(isRecord(parsed) ? parsed : {})) {
    const chunk = readChunk(value)
    if (chunk) manifest[key] = chunk
  }
  return manifest
}

/**
 * Runs builds as production whatever NODE_ENV says: Vite lets a NODE_ENV that is set win over its own, and then a
 * build under a test runner would ship React's development code.
 */
const asProduction = async <Result>(builds: () => Promise<Result>): Promise<Result> => {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    return await builds()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

const quiet: InlineConfig = { configFile: false, mode: 'production', logLevel: 'silent' }

const buildClient = async (courseDir: string, outDir: string, entries: readonly string[]): Promise<void> => {
  const pages: InlineConfig = { plugins: [entryPages(entries)] }
  await build(mergeConfig(mergeConfig(courseConfig(courseDir, outDir), pages), quiet))
}

const prerenderSource = join(projectRoot, 'src', 'prerender.tsx')

const buildPrerender = async (courseDir: string, outDir: string): Promise<void> => {
  const forNode: InlineConfig = {
    build: {
      ssr: prerenderSource,
      manifest: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'prerender.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
    // The built file may lie anywhere, so it can import nothing from node_modules.
    ssr: { noExternal: true },
  }
  await build(mergeConfig(mergeConfig(courseConfig(courseDir, outDir), forNode), quiet))
}

const renderFirstScreen = async (outDir: string, course: Course): Promise<string> => {
  const built: unknown = await import(pathToFileURL(join(outDir, 'prerender.mjs')).href)
  const render = isRecord(built) ? built['renderHome'] : undefined
  if (typeof render !== 'function') throw new Error('src/prerender.tsx exports no function renderHome')
  const rendered: unknown = await render(course)
  return String(rendered)
}

/** What one Vite build gives to all envelopes. */
export interface ApplicationBuild {
  /** HTML of the first screen; empty where the application has no `src/prerender.tsx`. */
  readonly firstScreen: string
  /** Reads the closure of one entry, its page as {@link launchPage}. */
  readonly application: (entry: string) => Promise<PackageFiles>
}

/**
 * Builds the application with a course in it, once for all envelopes.
 *
 * @param workDir a folder of this build alone
 * @param entries scripts from the project's root
 * @throws what Vite or the rendering throws
 */
export const buildApplication = async (
  course: Course,
  courseDir: string,
  workDir: string,
  entries: readonly string[],
): Promise<ApplicationBuild> => {
  const clientDir = join(workDir, 'client')
  const prerenderDir = join(workDir, 'prerender')
  const firstScreen = await asProduction(async () => {
    const hasPrerender = existsSync(prerenderSource)
    await Promise.all([
      buildClient(courseDir, clientDir, entries),
      ...(hasPrerender ? [buildPrerender(courseDir, prerenderDir)] : []),
    ])
    return hasPrerender ? renderFirstScreen(prerenderDir, course) : ''
  })
  const manifest = await readManifest(clientDir)
  const read = async (path: string) => new Uint8Array(await readFile(join(clientDir, path)))
  return {
    firstScreen,
    application: async (entry) => {
      const page = pageOf(entry)
      const closure = entryClosure(manifest, page).map(async (path) => [path, await read(path)] as const)
      return new Map([[launchPage, await read(page)], ...(await Promise.all(closure))])
    },
  }
}
