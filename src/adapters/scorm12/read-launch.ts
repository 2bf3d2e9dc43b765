import { readableName, type LaunchFacts, type LessonStatusValue } from '../../core/tracking'
import { readCount, readElement, readScore, type WindowApi } from '../scorm-window'

const statuses: readonly LessonStatusValue[] = [
  'passed',
  'completed',
  'failed',
  'incomplete',
  'browsed',
  'not attempted',
]

/**
 * Reads all that a launch says.
 *
 * @param origin of the window that holds the API
 */
export const readLaunch = (api: WindowApi, origin: string): LaunchFacts => {
  const read = (element: string) => readElement(api, 'LMSGetValue', element)
  const mode = read('cmi.core.lesson_mode').toLowerCase()
  const entry = read('cmi.core.entry').toLowerCase()
  const status = read('cmi.core.lesson_status').toLowerCase()
  return {
    host: 'scorm12',
    mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
    credit: read('cmi.core.credit').toLowerCase() !== 'no-credit',
    entry: entry === 'ab-initio' || entry === 'resume' ? entry : 'unknown',
    status: statuses.find((known) => known === status) ?? 'unknown',
    score: readScore(read('cmi.core.score.raw'), 100),
    suspendData: read('cmi.suspend_data'),
    interactionCount: readCount(read('cmi.interactions._count')),
    learnerId: read('cmi.core.student_id'),
    learnerName: readableName(read('cmi.core.student_name')),
    language: read('cmi.student_preference.language'),
    origin,
    passMark: null,
    registration: '',
    returnUrl: null,
  }
}
