import { suspendDataLimit, type Faults, type ScormStandard } from '../protocol'
import type { CourseSession } from './course-session'

/** The general exception of both standards. */
const generalException = '101'
/** SCORM 1.2: incorrect data type (RTE 3.4.3); SCORM 2004: data model element type mismatch (RTE 3.1.7). */
const wrongType = { scorm12: '405', scorm2004: '406' } as const satisfies Record<ScormStandard, string>

/**
 * Puts the faults that a course meets in the API itself in front of a session: a learner who was signed out, and the
 * limit of suspend_data.
 *
 * @param faults read at each call, because the page has switches for them
 */
export const withFaults = (
  session: CourseSession,
  standard: ScormStandard,
  faults: () => Pick<Faults, 'expired' | 'suspendLimit'>,
): CourseSession => {
  let error: string | undefined
  const refuse = (code: string): string => {
    error = code
    return 'false'
  }
  const unlessExpired = (run: () => string): string => (faults().expired ? refuse(generalException) : run())
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
    initialize: (parameter) => unlessExpired(() => session.initialize(parameter)),
    commit: (parameter) => unlessExpired(() => session.commit(parameter)),
    finish: (parameter) => unlessExpired(() => session.finish(parameter)),
    getValue: (element) => {
      if (!faults().expired) return session.getValue(element)
      refuse(generalException)
      return ''
    },
    setValue: (element, value) =>
      unlessExpired(() =>
        isTooLong(element, value) ? refuse(wrongType[standard]) : session.setValue(element, value),
      ),
    lastError: () => error ?? session.lastError(),
    errorString: (code) => session.errorString(code),
    diagnostic: (code) => session.diagnostic(code || (error ?? '')),
    values: () => session.values(),
  }
}
