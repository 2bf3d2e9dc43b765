import type { ScormStandard } from '../protocol'
import type { CourseSession } from './course-session'

/** One call of the course and what it got; in cmi5 one statement, or one other request. */
export interface LmsCall {
  /** Name of the function, as the standard has it; in cmi5 the verb or the HTTP method. */
  readonly method: string
  readonly element: string
  readonly value: string
  readonly answer: string
  /** SCORM error code, or why an LRS refused it; "0" is none. */
  readonly error: string
  /** By which way a commit went; empty where this was none. */
  readonly way: CourseSession['way']
  /** Clock time, HH:MM:SS. */
  readonly at: string
  readonly ms: number
}

/**
 * What a course finds in the window: `API` by SCORM 1.2 (RTE 3.3), `API_1484_11` by SCORM 2004 (RTE 3.1), functions by
 * their names. Moodle answers GetValue with numbers at times.
 */
export type LmsApi = Readonly<Record<string, (first: string, second?: unknown) => string | number>>

/** The names of the functions, in one order for both standards. */
const functionNames = {
  scorm12: [
    'LMSInitialize',
    'LMSFinish',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSGetLastError',
    'LMSGetErrorString',
    'LMSGetDiagnostic',
  ],
  scorm2004: [
    'Initialize',
    'Terminate',
    'GetValue',
    'SetValue',
    'Commit',
    'GetLastError',
    'GetErrorString',
    'GetDiagnostic',
  ],
} as const satisfies Record<ScormStandard, readonly string[]>

/** The property of the window by which a course finds the API of a standard. */
export const apiProperties = { scorm12: 'API', scorm2004: 'API_1484_11' } as const satisfies Record<
  ScormStandard,
  string
>

/** Gives a session the face of a standard's API and reports each call that does something. */
export const createLmsApi = (
  session: CourseSession,
  standard: ScormStandard,
  onCall: (call: LmsCall) => void,
): LmsApi => {
  const logged = <Answer extends string | number>(
    method: string,
    run: () => Answer,
    element = '',
    value = '',
  ): Answer => {
    session.begin()
    const started = performance.now()
    const answer = run()
    const ms = performance.now() - started
    const at = new Date().toTimeString().slice(0, 8)
    const error = session.lastError()
    onCall({ method, element, value, answer: String(answer), error, way: session.way, at, ms })
    return answer
  }
  const [initialize, finish, getValue, setValue, commit, lastError, errorString, diagnostic] =
    functionNames[standard]
  return {
    [initialize]: (parameter) => logged(initialize, () => session.initialize(parameter)),
    [finish]: (parameter) => logged(finish, () => session.finish(parameter)),
    [getValue]: (element) => logged(getValue, () => session.getValue(element), element),
    [setValue]: (element, value) =>
      logged(setValue, () => session.setValue(element, String(value)), element, String(value)),
    [commit]: (parameter) => logged(commit, () => session.commit(parameter)),
    [lastError]: () => session.lastError(),
    [errorString]: (code) => session.errorString(code),
    [diagnostic]: (code) => session.diagnostic(code),
  }
}
