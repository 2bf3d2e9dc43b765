import type { CompiledCourse } from '../../compiler'
import { scorm12Port } from '../../src/adapters/scorm12'
import { scorm2004Port } from '../../src/adapters/scorm2004'
import { stemOf, type RecordingHost } from './recording-host'
import { RecordingWindow } from './recording-window'

/** An attempt of SCORM as an LMS keeps it. */
export interface ScormAttempt {
  readonly number: number
  readonly commits: number
  /** By CMI element. */
  readonly values: Readonly<Record<string, string>>
}

const times = {
  scorm12: ['cmi.core.session_time', 'cmi.core.total_time'],
  scorm2004: ['cmi.session_time', 'cmi.total_time'],
} as const

/** Opens a first attempt in an LMS of SCORM. */
export const scormHost = (
  edition: 'scorm12' | 'scorm2004',
  compiled: CompiledCourse,
): RecordingHost<ScormAttempt> => {
  const page = new RecordingWindow({ 'cmi.core.entry': 'ab-initio', 'cmi.entry': 'ab-initio' })
  const { language } = compiled.course
  const describe = (slot: number) => stemOf(compiled, slot)
  const port = edition === 'scorm12' ? scorm12Port(page) : scorm2004Port(page, { language, describe })
  const [session, total] = times[edition]
  return {
    port,
    end: (facts) => port.save(facts),
    kept: () => {
      const { [session]: sessionTime = '', ...values } = page.values
      // An LMS adds the session to the total when it ends; this was the first.
      return { number: 1, commits: page.commits, values: { ...values, [total]: sessionTime } }
    },
  }
}
