import { readArguments, usage } from './arguments'
import type { PackageFailure } from './failure'

const fail = (reason: PackageFailure): void => {
  console.error(`${reason.message}\n${reason.hint}`)
  process.exitCode = 1
}

const request = readArguments(process.argv.slice(2))
if (request.type === 'failed') fail(request)
else if (request.type === 'help') console.log(usage)
else {
  // Loaded late, because Vite and the compiler take a second that a mistyped option need not cost.
  const { packageCourse } = await import('./package')
  const { packageTable } = await import('./table')
  const { suspendDataLine } = await import('./suspend-data')
  const report = await packageCourse(request)
  if (report.type === 'failed') fail(report)
  else {
    for (const warning of report.warnings) console.warn(warning)
    console.log(`${packageTable(report.packages)}\n\n${suspendDataLine(report.suspendData)}`)
  }
}
