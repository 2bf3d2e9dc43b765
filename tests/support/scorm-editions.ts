import { scorm12Port } from '../../src/adapters/scorm12'
import { scorm2004Port } from '../../src/adapters/scorm2004'
import type { LaunchFacts, LmsPort } from '../../src/core/tracking'
import { FakeScorm12Api, FakeScorm2004Api } from './fake-scorm-api'
import { FakeWindow } from './fake-window'

/** One edition of SCORM as the tests of launches need it. */
export interface EditionUnderTest {
  readonly host: 'scorm12' | 'scorm2004'
  /** The port in a page that holds an API. */
  readonly portOver: (api: unknown) => LmsPort
  /** An API that holds values and takes everything. */
  readonly apiWith: (values: Readonly<Record<string, string>>) => unknown
  /** The function that opens a session. */
  readonly opens: string
  /** The function that names the last error, and what it says of a session that is open already. */
  readonly lastError: string
  readonly alreadyOpen: number
  readonly errorText: string
  readonly functions: readonly string[]
  /** Elements by what they say. */
  readonly elements: Readonly<
    Record<'mode' | 'credit' | 'entry' | 'learnerId' | 'learnerName' | 'language', string>
  >
  /** Elements of an attempt that goes on with 62.5 of 100 points. */
  readonly goingOn: Readonly<Record<string, string>>
}

export const scorm12Edition: EditionUnderTest = {
  host: 'scorm12',
  portOver: (api) => {
    const page = new FakeWindow()
    page.API = api
    return scorm12Port(page)
  },
  apiWith: (values) => new FakeScorm12Api(values),
  opens: 'LMSInitialize',
  lastError: 'LMSGetLastError',
  alreadyOpen: 101,
  errorText: 'LMSGetErrorString',
  functions: [
    'LMSInitialize',
    'LMSFinish',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSGetLastError',
    'LMSGetErrorString',
  ],
  elements: {
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    entry: 'cmi.core.entry',
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    language: 'cmi.student_preference.language',
  },
  goingOn: { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '62.5' },
}

export const scorm2004Edition: EditionUnderTest = {
  host: 'scorm2004',
  portOver: (api) => {
    const page = new FakeWindow()
    page.API_1484_11 = api
    return scorm2004Port(page, { language: 'en', describe: () => '' })
  },
  apiWith: (values) => new FakeScorm2004Api(values),
  opens: 'Initialize',
  lastError: 'GetLastError',
  alreadyOpen: 103,
  errorText: 'GetErrorString',
  functions: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString'],
  elements: {
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    entry: 'cmi.entry',
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    language: 'cmi.learner_preference.language',
  },
  goingOn: {
    'cmi.completion_status': 'incomplete',
    'cmi.success_status': 'unknown',
    'cmi.score.scaled': '0.625',
  },
}

/** What a launch says where the LMS holds some values. */
export const launchOf = async (
  { portOver, apiWith }: EditionUnderTest,
  values: Readonly<Record<string, string>>,
): Promise<LaunchFacts> => {
  const connection = await portOver(apiWith(values)).connect()
  if (connection.type !== 'connected') throw new Error(connection.type)
  return connection.launch
}
