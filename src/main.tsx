import { deviceJournal } from './adapters/device'
import { scorm12Port } from './adapters/scorm12'
import { content, course } from './carried-course'
import { startCourse } from './start-course'

const place = document.getElementById('root')
if (place) {
  const lms = scorm12Port(window)
  void startCourse({ course, content, lms, journals: deviceJournal(window) }, window, place)
}
