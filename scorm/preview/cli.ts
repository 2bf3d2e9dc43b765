import { spawnSync } from 'node:child_process'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isOutdated, newestPackage } from './find-package'
import { PreviewError } from './preview-error'
import { startPreview } from './start-preview'

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const packagesDir = join(projectRoot, 'dist', 'packages')

const usage = `npm start -- [options]
  --zip FILE     the package to play; by default the newest in dist/packages, built first where sources are newer
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

const buildPackage = async (): Promise<string> => {
  console.log('Building the package …')
  const built = spawnSync('npm', ['run', '--silent', 'package', '--', '--standard', 'scorm12'], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const zip = built.status === 0 ? await newestPackage(packagesDir) : undefined
  if (!zip)
    throw new PreviewError('There is no package to play', 'Mend what npm run package says and start again')
  return zip
}

const choosePackage = async (): Promise<string> => {
  const newest = await newestPackage(packagesDir)
  return newest && !(await isOutdated(newest, projectRoot)) ? newest : buildPackage()
}

const run = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  const port = readPort(process.env['PORT'])
  const zip = options.zip ?? (await choosePackage())
  const preview = await startPreview({ zip, stateDir: options.state, port, manners: true })
  console.log(`${preview.title}\n${preview.url}\n`)
  console.log(
    `Plays ${relative(process.cwd(), zip)}; attempts are kept in ${relative(process.cwd(), options.state)}.`,
  )
}

run().catch((thrown: unknown) => {
  if (!(thrown instanceof PreviewError)) throw thrown
  console.error(`${thrown.message}\n${thrown.hint}`)
  process.exitCode = 1
})
