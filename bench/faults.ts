import { parseArgs } from 'node:util'
import { runDrills, scheduleText, variants, type DrillReport } from '../tests/support/fault-drill'

const usage = 'npm run bench -- faults --runs 1000 --seed 20221126'
const defaultRuns = '1000'

const wholeNumber = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null)

const print = ({ variant, counts, failure }: DrillReport, seconds: number): void => {
  const rows: [string, number | string][] = [
    ['runs', counts.runs],
    ['launches', counts.launches],
    ['commits', counts.commits],
    ['acts', counts.acts],
    ['answers given', counts.answers],
    ['writes that shed', counts.shed],
    ['faults', counts.faults().reduce((sum, [, times]) => sum + times, 0)],
    ...counts.faults().map(([kind, times]): [string, number] => [`  ${kind}`, times]),
    ['seconds', seconds.toFixed(1)],
    ['lost', failure ? 'see below' : 0],
  ]
  console.log(`\n${variant}`)
  for (const [what, value] of rows) console.log(`${what.padEnd(34)} ${value}`)
  if (failure) console.error(`\n${failure.broken}\n\n${scheduleText(failure.schedule)}\n`)
}

/**
 * Plays random schedules of faults over the real session and the real adapters, in a simulated LMS and on simulated
 * devices, on a clock of their own. `--runs N` says how many of each variant, `--seed N` which; a random seed is
 * printed. `--variant TEXT` plays those alone whose name holds the text.
 */
export const drillFaults = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: defaultRuns },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
      variant: { type: 'string', default: '' },
    },
  })
  const [runs, seed] = [wholeNumber(values.runs), wholeNumber(values.seed)]
  const wanted = variants.filter((variant) => variant.includes(values.variant))
  if (!runs || seed === null || wanted.length === 0) {
    console.error(
      `--runs and --seed are whole numbers, --variant is a part of: ${variants.join('; ')}\n${usage}`,
    )
    process.exitCode = 1
    return
  }
  console.log(`seed ${seed}`)
  for (const variant of wanted) {
    const started = performance.now()
    const report = await runDrills(variant, runs, seed)
    print(report, (performance.now() - started) / 1000)
    if (report.failure) process.exitCode = 1
  }
}
