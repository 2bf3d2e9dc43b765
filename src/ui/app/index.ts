/**
 * The frame of the course: routes, shell, the screens before and after, the words. Pages stand in `ui/pages`, what
 * several of them show in `ui/components`.
 */
import '../styles/index.css'

export { App } from './app'
export { LaunchQuestionScreen } from './boot-screens'
export type { ContentTranslation, CourseContent } from './course-content'
export { loadEdition, type Edition } from './edition'
export { FailedLaunch } from './failed-screens'
export { WordsProvider } from './words'
