import {
  blueprint,
  course,
  loadCorrections,
  loadGlossary,
  loadHeldBack,
  loadLesson,
  loadQuiz,
} from 'virtual:course'
import { deviceJournal } from './adapters/device'
import { scorm12Port } from './adapters/scorm12'
import { startCourse } from './start-course'

const place = document.getElementById('root')
if (place) {
  const content = { blueprint, loadCorrections, loadGlossary, loadHeldBack, loadLesson, loadQuiz }
  const lms = scorm12Port(window)
  void startCourse({ course, content, lms, journals: deviceJournal(window) }, window, place)
}
