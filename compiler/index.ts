/**
 * The compiler: reads a course's texts, says what is wrong with them and where, and makes the course model and the
 * modules that the application loads.
 */
export { runBlind } from './commands/run-blind'
export { runCheck } from './commands/run-check'
export { runCoverage } from './commands/run-coverage'
export { runLedger } from './commands/run-ledger'
export { jsonSchemas } from './commands/run-schemas'
export { compileCourse, readCourse, type CompileResult } from './course/compile-course'
export type { CourseFiles } from './course/course-files'
export { readCourseFiles } from './course/read-course-files'
export { appendToLedger, emptyLedger } from './ledger/append-to-ledger'
export type { LedgerContent } from './ledger/ledger-content'
export { compileLesson } from './lesson-module/compile-lesson'
export { formatProblem, type Problem } from './problem'
export { coursePlugin } from './vite/course-plugin'
export type { CompiledCourse } from './course/compile-course'
