import { Scorm2004API } from 'scorm-again'
import type { Launch, Values } from '../protocol'
import { flatten, type CourseSession, type SessionOptions } from './course-session'
import type { CommitResult } from './transport'

// What an LMS makes anew at each launch, and the request that ended the session before.
const notKept = /^(cmi\.(exit|session_time)|adl\.nav\.request)$/
const totalTime = 'cmi.total_time'

const startValues = (launch: Launch): Values => ({
  ...Object.fromEntries(Object.entries(launch.values).filter(([element]) => !notKept.test(element))),
  'cmi.learner_id': launch.learner.id,
  'cmi.learner_name': launch.learner.name,
  'cmi.credit': launch.credit,
  'cmi.entry': launch.entry,
  'cmi.mode': launch.mode,
  // Moodle's value before a course sets one (mod/scorm/datamodels/scorm_13.js); the standard has `unknown`.
  'cmi.completion_status': launch.values['cmi.completion_status'] ?? 'not attempted',
  [totalTime]: launch.values[totalTime] ?? 'PT0S',
  'cmi.launch_data': launch.launchData,
})

/**
 * One window's talk with the LMS by SCORM 2004: scorm-again's data model as it is. Moodle's player for 2004 differs
 * from it in little: each commit sends all that was set, so nothing is lost to a failed one, interactions can be read,
 * and no status is made up at the end (mod/scorm/datamodels/scorm_13.js).
 */
export class LmsSession2004 implements CourseSession {
  way: CommitResult['way'] | '' = ''
  readonly #options: SessionOptions
  readonly #inner: Scorm2004API
  /** As the course wrote them: scorm-again stores some in a form of its own. */
  readonly #written: Record<string, string> = {}

  constructor(options: SessionOptions) {
    this.#options = options
    this.#inner = new Scorm2004API(
      { lmsCommitUrl: 'preview/commit', dataCommitFormat: 'flattened', logLevel: 'NONE', autocommit: false },
      {
        processHttpRequest: (_url: string, values: unknown, ending: boolean) =>
          this.#store(flatten(values), ending),
        updateSettings: () => undefined,
      },
    )
    this.#inner.loadFromFlattenedJSON(startValues(options.launch), '')
  }

  begin(): void {
    this.way = ''
  }

  initialize(parameter: string): string {
    return this.#inner.lmsInitialize(parameter)
  }

  commit(parameter: string): string {
    return this.#inner.lmsCommit(parameter)
  }

  finish(parameter: string): string {
    return this.#inner.lmsFinish(parameter)
  }

  getValue(element: string): string {
    return String(this.#inner.lmsGetValue(element))
  }

  setValue(element: string, value: string): string {
    const answer = this.#inner.lmsSetValue(element, value)
    if (answer === 'true') this.#written[element] = value
    return answer
  }

  lastError(): string {
    return this.#inner.lmsGetLastError()
  }

  errorString(code: string): string {
    return this.#inner.lmsGetErrorString(code)
  }

  diagnostic(code: string): string {
    return this.#inner.lmsGetDiagnostic(code || this.lastError())
  }

  values(): Values {
    return { ...flatten(this.#inner.getFlattenedCMI()), ...this.#written }
  }

  #store(all: Values, ending: boolean): { result: string; errorCode: number } {
    const sent = ending ? { ...this.#written, [totalTime]: all[totalTime] ?? '' } : { ...this.#written }
    const { answer, way } = this.#options.send(sent)
    this.way = way
    return { result: answer, errorCode: answer === 'true' ? 0 : 101 }
  }
}
