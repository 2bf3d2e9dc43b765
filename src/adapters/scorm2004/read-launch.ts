import type { LaunchFacts, LessonStatusValue } from '../../core/tracking'
import { readCount, readElement, readName, readScore, type WindowApi } from '../scorm-window'

const statusOf = (completion: string, success: string): LessonStatusValue => {
  if (success === 'passed' || success === 'failed') return success
  if (completion === 'completed' || completion === 'incomplete' || completion === 'not attempted')
    return completion
  return 'unknown'
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
  const scaled = readScore(read('cmi.score.scaled'), 1)
  return {
    host: 'scorm2004',
    mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
    credit: read('cmi.credit').toLowerCase() !== 'no-credit',
    entry: entry === 'ab-initio' || entry === 'resume' ? entry : 'unknown',
    status: statusOf(read('cmi.completion_status').toLowerCase(), read('cmi.success_status').toLowerCase()),
    score: scaled === null ? null : Math.round(scaled * 100),
    suspendData: read('cmi.suspend_data'),
    interactionCount: readCount(read('cmi.interactions._count')),
    learnerId: read('cmi.learner_id'),
    learnerName: readName(read('cmi.learner_name')),
    origin,
    passMark: null,
    returnUrl: null,
  }
}
