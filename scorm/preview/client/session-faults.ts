import { suspendDataLimit, type Faults, type ScormStandard } from '../protocol'
import type { CourseSession } from './course-session'

/** SCORM 1.2: incorrect data type (RTE 3.4.3); SCORM 2004: data model element type mismatch (RTE 3.1.7). */
const wrongType = { scorm12: '405', scorm2004: '406' } as const satisfies Record<ScormStandard, string>

/**
 * Puts the fault that a course meets in the API itself in front of a session: the limit of suspend_data.
 *
 * @param faults read at each call, because the page has a switch for it
 */
export const withFaults = (
  session: CourseSession,
  standard: ScormStandard,
  faults: () => Pick<Faults, 'suspendLimit'>,
): CourseSession => {
  let error: string | undefined
  const isTooLong = (element: string, value: string): boolean =>
    faults().suspendLimit && element === 'cmi.suspend_data' && value.length > suspendDataLimit
  return {
    get way() {
      return session.way
    },
    begin: () => {
      error = undefined
      session.begin()
    },
    initialize: (parameter) => session.initialize(parameter),
    commit: (parameter) => session.commit(parameter),
    finish: (parameter) => session.finish(parameter),
    getValue: (element) => session.getValue(element),
    setValue: (element, value) => {
      if (!isTooLong(element, value)) return session.setValue(element, value)
      error = wrongType[standard]
      return 'false'
    },
    lastError: () => error ?? session.lastError(),
    errorString: (code) => session.errorString(code),
    diagnostic: (code) => session.diagnostic(code || (error ?? '')),
    values: () => session.values(),
  }
}
