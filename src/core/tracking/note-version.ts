import type { Course } from '../course'
import type { Launched } from './decide-launch'
import { hasProgress } from './journal'

/** Keeps on the device which version of the course a launch opens; a learner with progress is told of another one. */
export const noteVersion = ({ version }: Pick<Course, 'version'>, launched: Launched): Launched => {
  const { journal, notices } = launched
  const isOther = journal.version !== '' && journal.version !== version
  return {
    ...launched,
    journal: { ...journal, version },
    notices: isOther && hasProgress(journal.record) ? [...notices, { type: 'course-updated' }] : notices,
  }
}
