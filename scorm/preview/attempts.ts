import {
  endStatuses,
  launchElements,
  type Launch,
  type Learner,
  type ScormStandard,
  type Values,
} from './protocol'

export interface Attempt {
  /** From 1. */
  readonly number: number
  readonly values: Values
  /** Commits that were taken. */
  readonly commits: number
}

/** What the LMS keeps of a learner. */
export interface CmiState {
  readonly learner: Learner
  /** In their order; the last one is the one that a launch opens. */
  readonly attempts: readonly Attempt[]
}

/** What a launch depends on beside the attempt. */
type Opening = Pick<Launch, 'mode' | 'credit' | 'entry'>

/** Gives the attempt that a launch opens: the last one, or a new one where there is none or it was asked for. */
export const openAttempt = (state: CmiState, newAttempt: boolean): { state: CmiState; attempt: Attempt } => {
  const last = state.attempts.at(-1)
  if (last && !newAttempt) return { state, attempt: last }
  const attempt: Attempt = { number: (last?.number ?? 0) + 1, values: {}, commits: 0 }
  return { state: { ...state, attempts: [...state.attempts, attempt] }, attempt }
}

/**
 * Says how an attempt opens. Entry is Moodle's: `ab-initio` while no status was taken, then `resume` after
 * exit=suspend and nothing otherwise (mod/scorm/datamodels/scorm_12lib.php, get_scorm_default). For SCORM 2004 the
 * status is that of completion alone, whatever the success (mod/scorm/locallib.php, scorm_check_mode).
 */
export const openingOf = (attempt: Attempt, standard: ScormStandard, manners: boolean): Opening => {
  const elements = launchElements[standard]
  const status = attempt.values[elements.status] ?? ''
  const review = manners && endStatuses.includes(status)
  const resumes = attempt.values[elements.exit] === 'suspend'
  return {
    mode: review ? 'review' : 'normal',
    credit: review ? 'no-credit' : 'credit',
    entry: status === '' ? 'ab-initio' : resumes ? 'resume' : '',
  }
}

/** Takes values into an attempt; the state stays as it is where there is no such attempt. */
export const takeValues = (state: CmiState, number: number, values: Values): CmiState => ({
  ...state,
  attempts: state.attempts.map((attempt) =>
    attempt.number === number
      ? { ...attempt, values: { ...attempt.values, ...values }, commits: attempt.commits + 1 }
      : attempt,
  ),
})

/** Deletes an attempt, as a teacher does in the report of an LMS. */
export const withoutAttempt = (state: CmiState, number: number): CmiState => ({
  ...state,
  attempts: state.attempts.filter((attempt) => attempt.number !== number),
})
