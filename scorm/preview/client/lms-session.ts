import { Scorm12API } from 'scorm-again'
import type { Launch, Values } from '../protocol'
import { flatten, type CourseSession, type SessionOptions } from './course-session'
import { moodleAnswersNumber, moodleRefuses } from './moodle-formats'
import { changedValues, sentValues } from './taken-values'
import type { CommitResult } from './transport'

const startValues = (launch: Launch, taken: Values): Values => ({
  ...taken,
  'cmi.core.student_id': launch.learner.id,
  'cmi.core.student_name': launch.learner.name,
  'cmi.core.credit': launch.credit,
  'cmi.core.entry': launch.entry,
  'cmi.core.lesson_mode': launch.mode,
  'cmi.core.lesson_status': taken['cmi.core.lesson_status'] ?? 'not attempted',
  'cmi.core.total_time': taken['cmi.core.total_time'] ?? '00:00:00',
  'cmi.student_data.mastery_score': launch.masteryScore,
  'cmi.launch_data': launch.launchData,
  // What the last session's exit meant is in `entry`; a new session starts without one.
  'cmi.core.exit': '',
})

const status = 'cmi.core.lesson_status'
const totalTime = 'cmi.core.total_time'
const maximum = /\.score\.max$/

/**
 * One window's talk with the LMS by SCORM 1.2: scorm-again's data model, with Moodle's behaviour in front where the two differ.
 * Stricter formats; 201 for unknown elements; numbers from GetValue; values marked as taken before they are sent; a
 * Finish that ends the session even if it fails and turns `not attempted` into `completed`.
 */
export class LmsSession implements CourseSession {
  way: CommitResult['way'] | '' = ''
  readonly #options: SessionOptions
  #inner: Scorm12API
  #taken: Values
  /** As the course wrote them: scorm-again stores times in a form of its own. */
  #written: Record<string, string> = {}
  /** The error where it is not scorm-again's. */
  #error: string | undefined

  constructor(options: SessionOptions) {
    this.#options = options
    this.#taken = options.launch.values
    this.#inner = this.#open()
  }

  begin(): void {
    this.way = ''
    this.#error = undefined
  }

  initialize(parameter: string): string {
    return this.#inner.LMSInitialize(parameter)
  }

  commit(parameter: string): string {
    return this.#inner.LMSCommit(parameter)
  }

  finish(parameter: string): string {
    const ends = this.#inner.isInitialized() && parameter === ''
    if (ends && this.#inner.cmi.core.lesson_status === 'not attempted') {
      this.#inner.cmi.core.lesson_status = this.#options.manners() ? 'completed' : 'incomplete'
    }
    const answer = this.#inner.LMSFinish(parameter)
    if (ends) {
      this.#error = this.#inner.LMSGetLastError()
      this.#inner = this.#open()
    }
    return answer
  }

  getValue(element: string): string | number {
    const answer = this.#inner.LMSGetValue(element)
    if (!this.#options.manners() || !this.#inner.isInitialized()) return answer
    if (element === '' || this.#inner.LMSGetLastError() === '401') this.#error = '201'
    // Moodle takes an objective that is not there for an empty one.
    if (/^cmi\.objectives\.\d+\./.test(element) && answer === '') this.#error = '0'
    if (this.#isDefaultMaximum(element)) return ''
    return answer !== '' && moodleAnswersNumber(element) ? Number(answer) : answer
  }

  setValue(element: string, value: string): string {
    const strict = this.#options.manners() && this.#inner.isInitialized()
    if (strict && moodleRefuses(element, value)) {
      this.#error = '405'
      return 'false'
    }
    const answer = this.#inner.LMSSetValue(element, value)
    if (answer === 'true') this.#written[element] = value
    else if (strict && (element === '' || this.#inner.LMSGetLastError() === '401')) this.#error = '201'
    return answer
  }

  lastError(): string {
    return this.#error ?? this.#inner.LMSGetLastError()
  }

  errorString(code: string): string {
    return this.#inner.LMSGetErrorString(code)
  }

  diagnostic(code: string): string {
    return this.#inner.LMSGetDiagnostic(code || this.lastError())
  }

  values(): Values {
    const flat = flatten(this.#inner.getFlattenedCMI())
    const all = { ...flat, ...this.#written, [totalTime]: this.#inner.cmi.core.total_time }
    return Object.fromEntries(Object.entries(all).filter(([element]) => !this.#isDefaultMaximum(element)))
  }

  // scorm-again starts score.max at 100; in Moodle it is empty until it is set.
  #isDefaultMaximum(element: string): boolean {
    return maximum.test(element) && !(element in this.#written) && !(element in this.#taken)
  }

  #open(): Scorm12API {
    const inner = new Scorm12API({
      lmsCommitUrl: 'preview/commit',
      dataCommitFormat: 'flattened',
      logLevel: 'NONE',
      mastery_override: true,
      httpService: {
        processHttpRequest: (_url: string, values: unknown, finishing: boolean) =>
          this.#store(flatten(values), finishing),
        updateSettings: () => undefined,
      },
    })
    inner.loadFromFlattenedJSON(startValues(this.#options.launch, this.#taken), '')
    this.#written = {}
    return inner
  }

  #store(all: Values, finishing: boolean): { result: string; errorCode: number } {
    // What scorm-again made of the status at Finish wins over what the course wrote last.
    const now = { ...this.#written, [status]: all[status] ?? '' }
    const values = this.#options.manners()
      ? changedValues(now, this.#taken)
      : sentValues({ ...this.#taken, ...now })
    const sent = finishing ? { ...values, [totalTime]: all[totalTime] ?? '' } : values
    this.#taken = { ...this.#taken, ...sent }
    const { answer, way } = this.#options.send(sent)
    this.way = way
    return { result: answer, errorCode: answer === 'true' ? 0 : 101 }
  }
}
