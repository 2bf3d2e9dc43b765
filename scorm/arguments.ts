import { parseArgs } from 'node:util'
import { failure, messageOf, type PackageFailure } from './failure'
import { isStandard, standards, type Standard } from './targets'

export const usage = `npm run package -- [options]
  --standard NAME   one of ${standards.join(', ')}; all of them without it
  --out DIR         where packages go (dist/packages)
  --course DIR      the folder that holds lessons/ and quizzes/ (this project)
  --help            this text`

/** What the command line asks for. */
export type Request =
  | { readonly type: 'help' }
  | {
      readonly type: 'package'
      readonly standards: readonly Standard[]
      readonly outDir: string
      readonly courseDir: string
    }

const options = {
  standard: { type: 'string' },
  out: { type: 'string' },
  course: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

const readOptions = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values

/** Reads the arguments of `npm run package`. Folders stay as they were given. */
export const readArguments = (args: readonly string[]): Request | PackageFailure => {
  let values: ReturnType<typeof readOptions>
  try {
    values = readOptions(args)
  } catch (thrown) {
    const firstSentence = messageOf(thrown).split('. ')[0] ?? ''
    return failure(firstSentence, 'npm run package -- --help lists the options')
  }
  if (values.help) return { type: 'help' }
  const { standard, out = 'dist/packages', course = '.' } = values
  if (standard !== undefined && !isStandard(standard)) {
    return failure(`Unknown standard '${standard}'`, `Choose one of: ${standards.join(', ')}`)
  }
  return {
    type: 'package',
    standards: standard === undefined ? standards : [standard],
    outDir: out,
    courseDir: course,
  }
}
