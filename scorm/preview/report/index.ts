/** The report: what an instructor sees of all learners' answers, and the demo learners that can be filled in. */
export type { MakeDemoLearners } from './demo-learners'
export { addDemoLearners, removeDemoLearners, sendReport, type ReportSource } from './report-answers'
