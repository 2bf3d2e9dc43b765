import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { coursePlugin } from '../compiler'
import { safeFileName } from './file-names'
import { pureComponents } from './pure-components'
import { reactModules } from './react-modules'

/** The folder that holds the application: index.html, src, and the course of this repository. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))

/** The oldest browsers that run the course; older ones get a plain page that says so. */
const browserFloor = ['chrome111', 'edge111', 'firefox114', 'safari16.4']

// LMSs serve each file through PHP and Windows servers fold case, hence base36 and few characters.
const fileName = (name: string, extension: string): string => `${safeFileName(name)}-[hash]${extension}`

const nameOfAsset = (names: readonly string[]): string => {
  const name = names[0] ?? 'asset'
  const dot = name.lastIndexOf('.')
  return fileName(dot > 0 ? name.slice(0, dot) : name, '[extname]')
}

/** Names the lesson that a module of a lesson's text or of its quiz belongs to. */
const lessonOf = (module: string): string | null => {
  const [, language = '', lesson] =
    /virtual:(?:([a-zA-Z-]+)\/)?(?:lesson|quiz)\/([a-z0-9-]+)$/.exec(module) ?? []
  return lesson === undefined ? null : [language, lesson].filter(Boolean).join('-')
}

/** Names the language that a module of words, or of a translation's titles, belongs to. */
const languageOf = (module: string): string | null =>
  /(?:[\\/]src[\\/]locales[\\/](?!en[\\/])|virtual:translation\/)([a-zA-Z-]+)(?:[\\/]|$)/.exec(module)?.[1] ??
  null

/** Says whether a module is of one envelope alone: its entry, its host's adapter, and uuid, which cmi5's needs. */
const ofOneEnvelope = (module: string): boolean =>
  /[\\/](?:src[\\/](?:main(?:-\w+)?\.tsx|adapters[\\/](?!device|scorm-window))|node_modules[\\/]uuid[\\/])|\.html/.test(
    module,
  )

// Each file costs a run of PHP, so all that the first lesson needs is one file and its envelope's entry, the small
// pages that come later are another, what can be looked up is a third, and a lesson is one file with its quiz, which
// also packs better. What a page loads by an import of its own stays apart.
// A group takes along all that its modules need and no group above it has, so what is needed first stands above.
const chunkGroups = [
  {
    name: (module: string) => (ofOneEnvelope(module) ? null : 'app'),
    tags: ['$initial' as const],
    priority: 6,
  },
  { name: lessonOf, priority: 5 },
  // All words of a language are one file; those of English come with the pages that show them.
  { name: languageOf, priority: 5 },
  { name: 'questions', test: /[\\/]src[\\/]ui[\\/]pages[\\/](?:quiz|final)[\\/]/, priority: 4 },
  // What learners write, highlight and listen to, with the page of their notes.
  {
    name: 'notes',
    test: /[\\/]src[\\/](?:ui[\\/](?:notebook|reading|pages[\\/]notes)|core[\\/]notebook|locales[\\/](?:en[\\/])?(?:worksheet|notes))/,
    priority: 3,
  },
  // Spaced review comes after the first answer, and with its card on the home page.
  {
    name: 'review',
    test: /[\\/](?:ts-fsrs|src[\\/](?:core[\\/]review|ui[\\/]pages[\\/]review|ui[\\/]items[\\/]move-card))[\\/.]/,
    priority: 3,
  },
  {
    name: 'placement',
    test: /[\\/]src[\\/](?:ui[\\/]pages|core[\\/]scoring|locales(?:[\\/]en)?)[\\/]placement[\\/.]/,
    priority: 2,
  },
  // All kinds are fewer bytes than one request is worth, and most lessons with a figure have another kind.
  {
    name: 'figures',
    test: /[\\/]src[\\/](?:ui[\\/]figures|locales[\\/](?:en[\\/])?figures)[\\/.]/,
    priority: 2,
  },
  { name: 'reference', test: /[\\/]src[\\/](?:ui[\\/]pages|locales)[\\/].*reference/, priority: 2 },
  // Search with MiniSearch in it; the words of the course are a file of their own.
  {
    name: 'search',
    test: /[\\/](?:minisearch|src[\\/](?:core[\\/]search|ui[\\/]pages[\\/]search|locales[\\/](?:en[\\/])?search))[\\/.]/,
    priority: 3,
  },
  // The page of a case with the loaders of all cases, so that a case is two files.
  {
    name: 'cases',
    test: /virtual:cases$|[\\/]src[\\/](?:ui[\\/]pages[\\/]case[\\/]|locales[\\/](?:en[\\/])?cases|core[\\/]course[\\/]walk-case)/,
    priority: 2,
  },
  // What is looked for at the end of the course, and what leaves it on paper.
  {
    name: 'ending',
    test: /virtual:info$|[\\/]src[\\/](?:ui[\\/]pages|locales(?:[\\/]en)?)[\\/](?:certificate|print|ending)[\\/.]|print-button/,
    priority: 2,
  },
  {
    name: 'pages',
    test: /[\\/]src[\\/]ui[\\/]pages[\\/](?:results|sources|settings|your-data|about)[\\/]/,
    priority: 1,
  },
]

/**
 * Makes the one Vite configuration of a course, for `npm run dev` and for every package.
 *
 * @param courseDir holds `lessons/` and `quizzes/`
 * @param outDir is emptied and filled by a build; the manifest for the closure lies in its `.vite/`
 */
export const courseConfig = (courseDir: string, outDir: string): InlineConfig => ({
  root: projectRoot,
  base: './',
  publicDir: false,
  plugins: [coursePlugin({ courseDir: resolve(courseDir) }), react(), pureComponents(), reactModules()],
  server: { fs: { allow: [projectRoot, resolve(courseDir)] } },
  build: {
    outDir,
    emptyOutDir: true,
    assetsDir: '.',
    target: browserFloor,
    manifest: true,
    sourcemap: false,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        hashCharacters: 'base36',
        entryFileNames: (chunk) => fileName(chunk.name, '.js'),
        chunkFileNames: (chunk) => fileName(chunk.name, '.js'),
        assetFileNames: (asset) => nameOfAsset(asset.names),
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
})
