import type { LmsSession } from './lms-session'

/** One call of the course and what it got. */
export interface LmsCall {
  readonly method: string
  readonly element: string
  readonly value: string
  readonly answer: string
  /** SCORM error code; "0" is none. */
  readonly error: string
  /** By which way a commit went; empty where this was none. */
  readonly way: LmsSession['way']
  /** Clock time, HH:MM:SS. */
  readonly at: string
  readonly ms: number
}

/** What a course finds as `window.API` (SCORM 1.2 RTE, section 3.3). Moodle answers GetValue with numbers at times. */
export interface Scorm12Api {
  readonly LMSInitialize: (parameter: string) => string
  readonly LMSFinish: (parameter: string) => string
  readonly LMSGetValue: (element: string) => string | number
  readonly LMSSetValue: (element: string, value: unknown) => string
  readonly LMSCommit: (parameter: string) => string
  readonly LMSGetLastError: () => string
  readonly LMSGetErrorString: (code: string) => string
  readonly LMSGetDiagnostic: (code: string) => string
}

/** Gives a session the face of an API and reports each call that does something. */
export const createLmsApi = (session: LmsSession, onCall: (call: LmsCall) => void): Scorm12Api => {
  const logged = <Answer extends string | number>(
    call: Pick<LmsCall, 'method' | 'element' | 'value'>,
    run: () => Answer,
  ): Answer => {
    session.begin()
    const started = performance.now()
    const answer = run()
    const ms = performance.now() - started
    const at = new Date().toTimeString().slice(0, 8)
    onCall({ ...call, answer: String(answer), error: session.lastError(), way: session.way, at, ms })
    return answer
  }
  const named = (method: string, element = '', value = '') => ({ method, element, value })
  return {
    LMSInitialize: (parameter) => logged(named('LMSInitialize'), () => session.initialize(parameter)),
    LMSFinish: (parameter) => logged(named('LMSFinish'), () => session.finish(parameter)),
    LMSGetValue: (element) => logged(named('LMSGetValue', element), () => session.getValue(element)),
    LMSSetValue: (element, value) =>
      logged(named('LMSSetValue', element, String(value)), () => session.setValue(element, String(value))),
    LMSCommit: (parameter) => logged(named('LMSCommit'), () => session.commit(parameter)),
    LMSGetLastError: () => session.lastError(),
    LMSGetErrorString: (code) => session.errorString(code),
    LMSGetDiagnostic: (code) => session.diagnostic(code),
  }
}
