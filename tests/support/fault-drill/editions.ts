/** Under which names a drill finds what an LMS holds. */
export interface HeldValues {
  readonly elements: Readonly<Record<'score' | 'response', string>>
  /** What the LMS calls the status that a set of values has; empty where none was taken. */
  readonly statusOf: (values: ReadonlyMap<string, string>) => string
  /** True where the host says ends in statements of their own, and a launch names its registration. */
  readonly isCmi5: boolean
  /** True where a write names what it replaces, so that none overwrites what its page does not know. */
  readonly conditional: boolean
}

/** In what the two editions of SCORM differ for a simulated LMS: names of functions and of elements. */
export interface SimulatedEdition extends HeldValues {
  readonly api: 'API' | 'API_1484_11'
  readonly functions: Readonly<
    Record<
      'initialize' | 'finish' | 'read' | 'write' | 'commit' | 'lastError' | 'errorText' | 'diagnostic',
      string
    >
  >
  readonly elements: Readonly<
    Record<
      | 'learnerId'
      | 'learnerName'
      | 'mode'
      | 'credit'
      | 'entry'
      | 'exit'
      | 'score'
      | 'response'
      | 'sessionTime',
      string
    >
  >
  /** What an SCO that said nothing about its status has at the end of its session. */
  readonly statusAtEnd: readonly [element: string, value: string]
}

export const scorm12Edition: SimulatedEdition = {
  isCmi5: false,
  conditional: false,
  api: 'API',
  functions: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    read: 'LMSGetValue',
    write: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorText: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  elements: {
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    score: 'cmi.core.score.raw',
    response: 'student_response',
    sessionTime: 'cmi.core.session_time',
  },
  statusOf: (values) => values.get('cmi.core.lesson_status') ?? '',
  statusAtEnd: ['cmi.core.lesson_status', 'completed'],
}

export const scorm2004Edition: SimulatedEdition = {
  isCmi5: false,
  conditional: false,
  api: 'API_1484_11',
  functions: {
    initialize: 'Initialize',
    finish: 'Terminate',
    read: 'GetValue',
    write: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorText: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  elements: {
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    score: 'cmi.score.raw',
    response: 'learner_response',
    sessionTime: 'cmi.session_time',
  },
  statusOf: (values) => {
    const success = values.get('cmi.success_status') ?? ''
    return success === 'passed' || success === 'failed'
      ? success
      : (values.get('cmi.completion_status') ?? '')
  },
  statusAtEnd: ['cmi.completion_status', 'completed'],
}

/** What an LRS holds of a course in cmi5, under the names of SCORM. */
export const cmi5Values = (etags: boolean): HeldValues => ({
  isCmi5: true,
  conditional: etags,
  elements: { score: 'cmi.score.raw', response: 'learner_response' },
  statusOf: (values) => values.get('cmi.completion_status') ?? '',
})

/** How often an LRS was told an end, in statements of their own. */
export const saidTimes = (end: 'completed' | 'passed'): string => `statements.${end}`

export const suspendData = 'cmi.suspend_data'

/** Whether an attempt with this status opens for review, where nothing more is recorded. */
export const isEndStatus = (status: string): boolean => ['passed', 'completed', 'failed'].includes(status)
