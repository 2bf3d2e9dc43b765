import type { Course } from '../course'
import type { LaunchFacts } from './port'

/** Gives the course as a launch judges it: where the launch names a pass mark, it wins over the course's. */
export const courseAtLaunch = (course: Course, { passMark }: Pick<LaunchFacts, 'passMark'>): Course =>
  passMark === null ? course : { ...course, passMark }
