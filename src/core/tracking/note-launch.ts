import type { Course } from '../course'
import type { Launched } from './decide-launch'
import { hasProgress } from './journal'
import type { LaunchFacts } from './port'

/**
 * Keeps on the device with which version of the course and in which registration a launch opens; a learner with
 * progress is told of another version.
 */
export const noteLaunch = (
  { version }: Pick<Course, 'version'>,
  { registration }: Pick<LaunchFacts, 'registration'>,
  launched: Launched,
): Launched => {
  const { journal, notices } = launched
  const isOther = journal.version !== '' && journal.version !== version
  return {
    ...launched,
    journal: { ...journal, version, registration },
    notices: isOther && hasProgress(journal.record) ? [...notices, { type: 'course-updated' }] : notices,
  }
}
