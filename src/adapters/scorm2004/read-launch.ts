import { readableName, type LaunchFacts, type LessonStatusValue } from '../../core/tracking'
import { readCount, readElement, readScore, type WindowApi } from '../scorm-window'

/** Joins both statuses to the one of SCORM 1.2; what is completed stays so, whatever its success. */
const statusOf = (completion: string, success: string): LessonStatusValue => {
  if (success === 'passed') return 'passed'
  if (completion === 'completed') return 'completed'
  if (success === 'failed') return 'failed'
  return completion === 'incomplete' || completion === 'not attempted' ? completion : 'unknown'
}

/** The score, 0–100, to two decimals; that of `score.raw` where an LMS does not keep `score.scaled`. */
const scoreOf = (scaled: string, raw: string): number | null => {
  const share = readScore(scaled, 1)
  return share === null ? readScore(raw, 100) : Math.round(share * 10_000) / 100
}

/**
 * Reads all that a launch says.
 *
 * @param origin of the window that holds the API
 */
export const readLaunch = (api: WindowApi, origin: string): LaunchFacts => {
  const read = (element: string) => readElement(api, 'GetValue', element)
  const mode = read('cmi.mode').toLowerCase()
  const entry = read('cmi.entry').toLowerCase()
  return {
    host: 'scorm2004',
    mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
    credit: read('cmi.credit').toLowerCase() !== 'no-credit',
    entry: entry === 'ab-initio' || entry === 'resume' ? entry : 'unknown',
    status: statusOf(read('cmi.completion_status').toLowerCase(), read('cmi.success_status').toLowerCase()),
    score: scoreOf(read('cmi.score.scaled'), read('cmi.score.raw')),
    suspendData: read('cmi.suspend_data'),
    interactionCount: readCount(read('cmi.interactions._count')),
    learnerId: read('cmi.learner_id'),
    learnerName: readableName(read('cmi.learner_name')),
    language: read('cmi.learner_preference.language'),
    origin,
    passMark: null,
    registration: '',
    returnUrl: null,
  }
}
