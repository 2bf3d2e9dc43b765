/**
 * Tracking: the port to an LMS, and the policy of what is told to it, when, and what its answers are worth.
 * Pure; the adapters make the port real.
 */
export * from './active-time'
export * from './course-at-launch'
export * from './decide-launch'
export * from './decide-unclaimed'
export * from './decide-unconnected'
export * from './find-journals'
export * from './interaction-words'
export * from './journal'
export * from './launch-without-lms'
export * from './learner-name'
export * from './note-launch'
export * from './port'
export * from './progress-file'
export * from './project-facts'
export * from './save-policy'
