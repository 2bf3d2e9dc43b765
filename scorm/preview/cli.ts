import { execFile, spawnSync } from 'node:child_process'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { isOutdated, newestPackage } from './find-package'
import { PreviewError } from './preview-error'
import { standards } from './protocol'
import { startPreview } from './start-preview'

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const packagesDir = join(projectRoot, 'dist', 'packages')

const usage = `npm start -- [options]
  --zip FILE     the package to play; by default the newest of each standard in dist/packages, built first where
                 sources are newer
  --state DIR    where attempts are kept (.preview)
  --help         this text
PORT=4174 npm start takes another port than 4173.`

const readOptions = (args: string[]) => {
  try {
    const options = {
      zip: { type: 'string' },
      state: { type: 'string', default: join(projectRoot, '.preview') },
      help: { type: 'boolean', default: false },
    } as const
    return parseArgs({ args, options, strict: true }).values
  } catch (thrown) {
    const message = thrown instanceof Error ? (thrown.message.split('. ')[0] ?? '') : String(thrown)
    throw new PreviewError(message, 'npm start -- --help lists the options')
  }
}

const readPort = (text: string | undefined): number => {
  const port = Number(text ?? '4173')
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new PreviewError(`PORT is '${text ?? ''}', which is no port`, 'Choose a number: PORT=4174 npm start')
}

const newestPackages = async (): Promise<string[]> => {
  const zips = await Promise.all(standards.map((standard) => newestPackage(packagesDir, standard)))
  return zips.filter((zip) => zip !== undefined)
}

const buildPackages = async (): Promise<string[]> => {
  console.log('Building the packages …')
  const built = spawnSync('npm', ['run', '--silent', 'package'], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (built.status === 0) return newestPackages()
  throw new PreviewError('There is no package to play', 'Mend what npm run package says and start again')
}

const choosePackages = async (): Promise<string[]> => {
  const newest = await newestPackages()
  const outdated = await Promise.all(newest.map((zip) => isOutdated(zip, projectRoot)))
  return newest.length === standards.length && !outdated.includes(true) ? newest : buildPackages()
}

/** The learners of the project's own course; another project's package has none. */
const makeDemoLearners = async (): Promise<string> => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'demo-learners'], {
    cwd: projectRoot,
    maxBuffer: 64_000_000,
    shell: process.platform === 'win32',
  })
  return stdout
}

const run = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  const port = readPort(process.env['PORT'])
  const zips = options.zip === undefined ? await choosePackages() : [options.zip]
  const preview = await startPreview({
    ...{ zips, stateDir: options.state, port, manners: true, makeDemoLearners },
  })
  console.log(`${preview.title}\n${preview.url}\n`)
  const fromHere = (path: string): string => relative(process.cwd(), path)
  console.log(`Plays ${zips.map(fromHere).join(' and ')}; attempts are kept in ${fromHere(options.state)}.`)
}

run().catch((thrown: unknown) => {
  if (!(thrown instanceof PreviewError)) throw thrown
  console.error(`${thrown.message}\n${thrown.hint}`)
  process.exitCode = 1
})
