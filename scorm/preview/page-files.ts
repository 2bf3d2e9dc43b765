import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const clientDir = join(dirname(fileURLToPath(import.meta.url)), 'client')

const bundleScript = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    root: clientDir,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(clientDir, 'main.ts'),
        output: { format: 'iife', entryFileNames: 'lms.js' },
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output : [],
  )
  const script = outputs.find((output) => output.type === 'chunk')
  if (!script || script.type !== 'chunk') throw new Error('The page of the preview has no script')
  return script.code
}

const readPageFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const [html, css, reportCss, script] = await Promise.all([
    readFile(join(clientDir, 'index.html'), 'utf8'),
    readFile(join(clientDir, 'lms.css'), 'utf8'),
    readFile(join(clientDir, 'report.css'), 'utf8'),
    bundleScript(),
  ])
  return new Map([
    ['index.html', html],
    ['lms.css', css],
    ['report.css', reportCss],
    ['lms.js', script],
  ])
}

let files: Promise<ReadonlyMap<string, string>> | undefined

/** Gives the files of the LMS's own page, with scorm-again bundled in; made once a process. */
export const pageFiles = (): Promise<ReadonlyMap<string, string>> => (files ??= readPageFiles())
