import { dayOf } from '../../../core/course'
import { useRecord, useSession } from '../../state'
import { dueFacts } from './review-plan'

/** What is due now, and what comes next. */
export const useDue = () => {
  const { course, now } = useSession()
  return dueFacts(course, useRecord(), dayOf(course, now()))
}
