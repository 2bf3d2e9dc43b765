import fc from 'fast-check'
import { Counts } from './counts'
import { drill } from './drill'
import { arbitrarySchedule, type Schedule, type Step, type Variant } from './steps'

/** What many drills came to. */
export interface DrillReport {
  readonly variant: Variant
  readonly seed: number
  readonly counts: Counts
  /** The shortest schedule that broke a promise; null where none did. */
  readonly failure: { readonly schedule: Schedule; readonly broken: string } | null
}

const listed = (value: unknown) =>
  Array.isArray(value) ? value.map((one) => one || 'nobody').join('+') : value

const stepText = ({ do: name, ...values }: Step): string =>
  [name, ...Object.entries(values).map(([key, value]) => `${key}=${listed(value)}`)].join(' ')

/** Writes a schedule for people, one step a line. */
export const scheduleText = ({ steps, ...lms }: Schedule): string =>
  [Object.values(lms).map(listed).join(', '), ...steps.map(stepText)].join('\n  ')

/** Plays random schedules of a variant, and looks for the shortest one where a promise was broken. */
export const runDrills = async (variant: Variant, runs: number, seed: number): Promise<DrillReport> => {
  const counts = new Counts()
  const property = fc.asyncProperty(arbitrarySchedule(variant), (schedule) => drill(schedule, counts))
  const details = await fc.check(property, { numRuns: runs, seed })
  const [schedule] = details.counterexample ?? []
  const error = details.errorInstance
  const broken = error instanceof Error ? error.message : String(error)
  return { variant, seed, counts, failure: schedule ? { schedule, broken } : null }
}
