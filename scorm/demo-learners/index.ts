/**
 * Demo learners: three ways through a course, played as acts through the record, the projection and the adapters, so
 * that an LMS's report can be looked at without learners. `cli.ts` prints them for the preview.
 */
export { demoLearners, type DemoLearners } from './demo-learners'
