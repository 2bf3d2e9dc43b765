/** Measurements: `npm run bench -- NAME`. Each prints what it measured, on what, against which budget. */
import { drillFaults } from './faults'
import { measureTracking } from './tracking'
import { weigh } from './weight'

const benches: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  faults: drillFaults,
  tracking: measureTracking,
  weight: weigh,
}

const [wanted = '', ...args] = process.argv.slice(2)
const bench = benches[wanted]
if (bench) await bench(args)
else {
  console.error(wanted ? `There is no bench '${wanted}'` : 'Which bench?')
  console.error(`npm run bench -- ${Object.keys(benches).join(' | ')}`)
  process.exitCode = 1
}
