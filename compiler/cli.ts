import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Outcome } from './commands/outcome'
import { runBlind } from './commands/run-blind'
import { runCheck } from './commands/run-check'
import { runCoverage } from './commands/run-coverage'
import { runLedger } from './commands/run-ledger'
import { runSchemas } from './commands/run-schemas'
import { runTranslations } from './commands/run-translations'

const usage = `compiler/cli.ts blind [--course DIR] [--seed N] [--answers FILE]
                                        prints the items for a reader without the lessons; --answers scores them
compiler/cli.ts check [--course DIR]    checks a course and describes it
compiler/cli.ts coverage [--course DIR] [--report DIR]
                                        writes docs/coverage.md; --report compares it with the source's files
compiler/cli.ts ledger [--course DIR]   appends new ids to quizzes/slots.json and retires those that are gone
compiler/cli.ts schemas [--out DIR]     writes the JSON Schemas for editors
compiler/cli.ts translations [--course DIR] [--stamp]
                                        says what is translated and what is stale; --stamp takes all of it for fresh`

const run = (): Outcome => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      answers: { type: 'string' },
      course: { type: 'string', default: '.' },
      out: { type: 'string', default: 'schemas' },
      report: { type: 'string' },
      stamp: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
    },
  })
  switch (positionals[0]) {
    case 'blind':
      return runBlind(resolve(values.course), values.seed, values.answers)
    case 'check':
      return runCheck(resolve(values.course))
    case 'coverage':
      return runCoverage(resolve(values.course), values.report)
    case 'ledger':
      return runLedger(resolve(values.course))
    case 'schemas':
      return runSchemas(resolve(values.out))
    case 'translations':
      return runTranslations(resolve(values.course), values.stamp)
    default:
      return { lines: [usage], exitCode: 1 }
  }
}

const { lines, exitCode } = run()
console.log(lines.join('\n'))
process.exitCode = exitCode
