import {
  blueprint,
  loadCases,
  loadCorrections,
  loadFigures,
  loadGlossary,
  loadHeldBack,
  loadLesson,
  loadQuiz,
  loadWorksheet,
  loadReference,
} from 'virtual:course'
import type { CourseContent } from './ui/app'

/** The course that a build carries: its model at once, its texts one by one. */
export { course } from 'virtual:course'

export const content: CourseContent = {
  blueprint,
  loadCases,
  loadCorrections,
  loadFigures,
  loadGlossary,
  loadHeldBack,
  loadLesson,
  loadQuiz,
  loadWorksheet,
  loadReference,
}
