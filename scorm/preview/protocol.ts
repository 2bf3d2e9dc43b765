/**
 * What the page and the server of the preview say to each other. Words: *values* are CMI elements by their full name
 * (`cmi.core.lesson_status`) as strings; what the server *took* is what it would give at the next launch.
 */
export type Values = Readonly<Record<string, string>>

/** The standards whose packages can be played. */
export const standards = ['scorm12', 'scorm2004', 'cmi5'] as const
export type Standard = (typeof standards)[number]
export type ScormStandard = Exclude<Standard, 'cmi5'>

/** What the page calls them. */
export const standardNames: Readonly<Record<Standard, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  cmi5: 'cmi5',
}

/** Narrows a word to a standard. */
export const isStandard = (word: unknown): word is Standard => standards.some((standard) => standard === word)

/** The statuses after which Moodle opens an attempt in review mode (mod/scorm/locallib.php, scorm_check_mode). */
export const endStatuses: readonly string[] = ['completed', 'passed', 'failed']

/** Where each standard keeps the status that Moodle goes by, and the exit. */
export const launchElements: Readonly<
  Record<ScormStandard, { readonly status: string; readonly exit: string }>
> = {
  scorm12: { status: 'cmi.core.lesson_status', exit: 'cmi.core.exit' },
  scorm2004: { status: 'cmi.completion_status', exit: 'cmi.exit' },
}

export interface Learner {
  readonly id: string
  /** "Last, First", as SCORM has it. */
  readonly name: string
}

/** What the page asks for when a learner opens the course. */
export interface LaunchRequest {
  /** With an empty name the LMS takes the one it knows. */
  readonly learner: Learner
  readonly newAttempt: boolean
  /** The last commit that this page sent, which may still be on its way as a beacon. */
  readonly after: { readonly session: string; readonly commit: number } | null
}

/** What an LMS knows when it opens a SCORM course. */
export interface Launch {
  /** Goes with every commit; the server forgets it when the attempt is deleted. */
  readonly session: string
  readonly standard: ScormStandard
  readonly title: string
  /** Path of the page to open, under `/package/<standard>/`. */
  readonly href: string
  readonly learner: Learner
  readonly attempt: number
  readonly mode: 'normal' | 'review'
  readonly credit: 'credit' | 'no-credit'
  readonly entry: 'ab-initio' | 'resume' | ''
  readonly masteryScore: string
  readonly launchData: string
  /** All that the server took in this attempt. */
  readonly values: Values
  readonly manners: boolean
  readonly faults: Faults
}

/** How the server answers commits: stores, refuses, fails with HTTP 500, or cuts the connection. */
export const commitAnswers = ['ok', 'false', 'error', 'drop'] as const
export type CommitAnswer = (typeof commitAnswers)[number]

export interface Faults {
  readonly commit: CommitAnswer
  /** How long the server takes for each commit. */
  readonly delayMs: number
  /** Whether the LMS has signed the learner out: calls fail until the next launch, which signs in again. */
  readonly expired: boolean
  /** Whether suspend_data ends at {@link suspendDataLimit} characters; longer ones are refused. */
  readonly suspendLimit: boolean
}

/** How many characters of suspend_data SCORM 1.2 promises (RTE 1.2, 3.4.4: CMIString4096). */
export const suspendDataLimit = 4096

export const noFaults: Faults = { commit: 'ok', delayMs: 0, expired: false, suspendLimit: true }

/** The learners that the page offers; `?learner=` takes any other. */
export const offeredLearners: readonly Learner[] = [
  { id: 'ada', name: 'Okoro, Ada' },
  { id: 'joao', name: 'Silva, João' },
  { id: 'hoa', name: 'Nguyễn, Thị Hoa' },
]

const demoPrefix = 'demo-learner-'

/** Tells a demo learner, who was filled in and can be removed again, from a learner who did what is recorded. */
export const isDemoLearner = (learnerId: string): boolean => learnerId.startsWith(demoPrefix)
